/** Id of the control of a field path; error summaries link to it: `children.0.name` → `field-children-0-name`. */
export function fieldId(path: string): string {
  return `field-${path.replaceAll(".", "-")}`;
}
