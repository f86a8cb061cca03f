import { joinDate } from "@/components/forms/date-parts";

type Box = { name: string; type: string; value: string; checked?: boolean | undefined };

/**
 * Notes what is typed or chosen within `place` before the script of its form has come; the function it gives ends that
 * and tells the last value of each question, by its name in the form.
 */
export function watchEarlyEdits(place: HTMLElement): () => ReadonlyMap<string, string> {
  const touched = new Set<string>();
  const note = ({ target }: Event) => {
    if (target instanceof Element && "name" in target) touched.add(String(target.name));
  };
  const edits = new Map<string, string>();
  // Coming alive may empty a box: what stands in all of them is read with each edit.
  const onInput = (event: Event) => {
    note(event);
    const boxes = [...place.querySelectorAll<HTMLInputElement>("input, select, textarea")];
    for (const [name, value] of readEdits(boxes, touched)) edits.set(name, value);
  };
  place.addEventListener("input", onInput, true);
  return () => {
    place.removeEventListener("input", onInput, true);
    return edits;
  };
}

/** The values of the touched questions: the chosen one of several circles, the three boxes of a date as one. */
export function readEdits(boxes: readonly Box[], touched: ReadonlySet<string>): Map<string, string> {
  const textOf = (name: string) => boxes.find((box) => box.name === name)?.value;
  const edits = new Map<string, string>();
  for (const { name, type, value, checked } of boxes) {
    if (!touched.has(name) || (type === "radio" && !checked)) continue;
    const question = name.replace(/(Day|Month|Year)$/, "");
    const [day, month, year] = [`${question}Day`, `${question}Month`, `${question}Year`].map(textOf);
    if (day !== undefined && month !== undefined && year !== undefined) {
      edits.set(question, joinDate({ day, month, year }));
    } else {
      edits.set(name, value);
    }
  }
  return edits;
}
