import type { ChoiceOption } from "@/components/ui/choice-group";

/** The procedures to choose from, those this officer receives most at the top. */
export function usualFirst(
  procedures: readonly { code: string; name: string }[],
  usual: readonly string[],
): ChoiceOption[] {
  const rank = (code: string) => (usual.includes(code) ? usual.indexOf(code) : usual.length);
  return procedures
    .toSorted((a, b) => rank(a.code) - rank(b.code))
    .map(({ code, name }) => ({ value: code, label: name }));
}
