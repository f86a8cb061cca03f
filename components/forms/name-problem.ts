/** What the page calls a control or group: its label or legend, without the note in brackets. */
function labelOf(id: string): string | undefined {
  const control = document.getElementById(id);
  const label = document.querySelector(`label[for="${CSS.escape(id)}"]`) ?? control?.querySelector("legend");
  return label?.firstChild?.textContent?.trim() || undefined;
}

/** What the page calls the row of a table in which a control stands, e.g. "Nơi cư trú 2"; nothing outside of tables. */
function rowOf(id: string): string | undefined {
  if (!/-\d+-/.test(id)) return undefined;
  const row = document.getElementById(id)?.parentElement?.closest("fieldset");
  const name = row?.querySelector("legend")?.textContent?.trim();
  return name ? name.charAt(0).toLocaleUpperCase() + name.slice(1) : undefined;
}

/** A sentence led by the name of its field, a question without its mark: "Ngày sinh: Ông/Bà cần ghi đủ …". */
export function ledBy(label: string, sentence: string): string {
  return `${label.replace(/[?:]$/, "")}: ${sentence}`;
}

/** A sentence of the error summary, led by the name of its field and of its row. */
export function nameProblem(id: string, sentence: string): string {
  const names = [rowOf(id), labelOf(id)].filter((name) => name !== undefined);
  return names.length > 0 ? ledBy(names.join(", "), sentence) : sentence;
}
