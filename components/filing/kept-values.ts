import type { Answers } from "@/lib/forms/domain/e-form";
import type { UnsavedAnswers } from "./merge-answers";

const PREFIX = "draft/";
const nameOf = (draftId: string, slug: string) => `${PREFIX}${draftId}/${slug}`;

/** Keeps unsaved values of a page on this device; `null` forgets them. Full or forbidden storage is no failure. */
export function keepValues(draftId: string, slug: string, kept: UnsavedAnswers | null): void {
  try {
    if (kept === null) localStorage.removeItem(nameOf(draftId, slug));
    else localStorage.setItem(nameOf(draftId, slug), JSON.stringify(kept));
  } catch {
    // Memory still holds them.
  }
}

/** What was typed on this page of the draft and is not known to have reached the server. */
export function findKeptValues(draftId: string, slug: string): UnsavedAnswers | null {
  try {
    const text = localStorage.getItem(nameOf(draftId, slug));
    return text ? readKept(JSON.parse(text)) : null;
  } catch {
    return null;
  }
}

/** Earlier editions kept the values alone: of those, what is empty says nothing. */
function readKept(kept: unknown): UnsavedAnswers | null {
  if (!isAnswers(kept)) return null;
  const { base, values, sent } = kept as Record<string, unknown>;
  return isAnswers(base) && isAnswers(values)
    ? { base, values, sent: sent === true }
    : { base: {}, values: kept, sent: false };
}

function isAnswers(value: unknown): value is Answers {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether this device still holds something that never reached the server, of any page. */
export function hasKeptValues(): boolean {
  try {
    return Object.keys(localStorage).some((name) => name.startsWith(PREFIX));
  } catch {
    return false;
  }
}
