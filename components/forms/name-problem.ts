/** What the page calls a control or group: its label or legend, without the note in brackets. */
function labelOf(id: string): string | undefined {
  const control = document.getElementById(id);
  const label = document.querySelector(`label[for="${CSS.escape(id)}"]`) ?? control?.querySelector("legend");
  return label?.firstChild?.textContent?.trim() || undefined;
}

/** A sentence of the error summary, led by the name of its field: "Ngày sinh: Ông/Bà cần ghi đủ …". */
export function nameProblem(id: string, sentence: string): string {
  const label = labelOf(id);
  return label ? `${label.replace(/[?:]$/, "")}: ${sentence}` : sentence;
}
