import type { Answers } from "@/lib/forms/domain/e-form";

const nameOf = (draftId: string, slug: string) => `draft/${draftId}/${slug}`;

/** Keeps unsaved values of a page on this device; `null` forgets them. Full or forbidden storage is no failure. */
export function keepValues(draftId: string, slug: string, values: Answers | null): void {
  try {
    if (values === null) localStorage.removeItem(nameOf(draftId, slug));
    else localStorage.setItem(nameOf(draftId, slug), JSON.stringify(values));
  } catch {
    // Memory still holds them.
  }
}

/** What was typed on this page of the draft and never reached the server. */
export function findKeptValues(draftId: string, slug: string): Answers | null {
  try {
    const text = localStorage.getItem(nameOf(draftId, slug));
    const values: unknown = text ? JSON.parse(text) : null;
    return typeof values === "object" && values !== null ? (values as Answers) : null;
  } catch {
    return null;
  }
}
