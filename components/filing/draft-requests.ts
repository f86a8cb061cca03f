import type { EFormContext } from "@/components/forms/e-form/field-props";
import { loadUntilThere } from "@/components/forms/when-needed";
import type { Answers, EFormDefinition } from "@/lib/forms/domain/e-form";
import type { NewerContent, SaveOutcome } from "./draft-saver";

/** Which part of the draft a form page fills in. */
export type DraftPart = "unit" | "applicant" | "answers" | "delivery";

/** The body of a save: the page's fields under the name of their part. */
export function draftPayload(part: DraftPart, page: string, version: number, values: Answers) {
  if (part !== "unit") return { page, version, [part]: values };
  const { competentUnitId } = values;
  return {
    page,
    version,
    competentUnitId: typeof competentUnitId === "string" && competentUnitId ? competentUnitId : null,
  };
}

/** Saves a part of a draft; `leaving` lets the request outlive the page. Never throws. */
export async function sendDraft(
  draftId: string,
  payload: ReturnType<typeof draftPayload>,
  leaving: boolean,
): Promise<SaveOutcome> {
  try {
    const response = await fetch(`/api/drafts/${draftId}`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(payload),
      keepalive: leaving,
    });
    if (response.ok)
      return { kind: "saved", ...((await response.json()) as { version: number; savedAt: string }) };
    return { kind: await outcomeOf(response) };
  } catch {
    return { kind: "offline" };
  }
}

async function outcomeOf(response: Response): Promise<Exclude<SaveOutcome["kind"], "saved">> {
  switch (response.status) {
    case 401:
      return "signedOut";
    case 404:
      return "gone";
    case 409:
      return "conflict";
    case 422: {
      const { messageKey } = (await response.json()) as { messageKey?: string };
      return messageKey === "rule.draftSubmitted" ? "gone" : "invalid";
    }
    default:
      return "failed";
  }
}

/** The part as the server has it now; null when it cannot be had. */
export async function loadDraft(
  draftId: string,
  part: DraftPart,
  keys: readonly string[],
): Promise<NewerContent | null> {
  try {
    const response = await fetch(`/api/drafts/${draftId}`, { cache: "no-store" });
    if (!response.ok) return null;
    const draft = (await response.json()) as {
      version: number;
      competentUnitId: string | null;
      content: Record<Exclude<DraftPart, "unit">, Answers>;
    };
    const all: Answers =
      part === "unit" ? { competentUnitId: draft.competentUnitId ?? "" } : draft.content[part];
    return {
      version: draft.version,
      values: Object.fromEntries(keys.flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]]]))),
    };
  } catch {
    return null;
  }
}

/** The lists that questions of the draft choose from, whole. */
export type DraftLists = Pick<EFormDefinition, "lists"> & Pick<EFormContext, "unitLists">;

/** Brings the lists; without network it waits and tries again. */
export function loadLists(draftId: string): Promise<DraftLists> {
  return loadUntilThere(async () => {
    const response = await fetch(`/api/drafts/${draftId}`, { cache: "no-store" });
    if (!response.ok) throw new Error(`lists of the draft: ${response.status}`);
    return (await response.json()) as DraftLists;
  });
}
