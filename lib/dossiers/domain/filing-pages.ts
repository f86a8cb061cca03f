import type { Answers, EFormDefinition } from "@/lib/forms/domain/e-form";
import { listVisiblePages } from "@/lib/forms/domain/visible-fields";
import type { Channel } from "@/lib/procedures/domain/channel";

/** Which part of the draft a page of the filing journey fills in. */
export type FilingPage =
  | { slug: "don-vi"; kind: "UNIT" }
  | { slug: "nguoi-nop"; kind: "APPLICANT" }
  | { slug: string; kind: "FORM"; formPageKey: string }
  | { slug: "giay-to"; kind: "PAPERS" }
  | { slug: "nhan-ket-qua"; kind: "DELIVERY" }
  | { slug: "kiem-tra"; kind: "REVIEW" };

/** Where a new draft begins. */
export const FIRST_FILING_PAGE = "don-vi";

/**
 * The pages a person walks through, in order: form pages that their answers hide are left out. When a supplement is
 * answered, who applied, where and how the result is wanted stay what they were. Slugs of form pages count all pages
 * of the form (`khai-3`), so that an address keeps its meaning when an answer hides an earlier page.
 */
export function listFilingPages(
  form: EFormDefinition,
  answers: Answers,
  options: { supplement: boolean },
): FilingPage[] {
  const visible = new Set(listVisiblePages(form, answers).map(({ page }) => page.key));
  const formPages = form.pages.flatMap((page, index): FilingPage[] =>
    visible.has(page.key) ? [{ slug: `khai-${index + 1}`, kind: "FORM", formPageKey: page.key }] : [],
  );
  if (options.supplement) {
    return [{ slug: "giay-to", kind: "PAPERS" }, ...formPages, { slug: "kiem-tra", kind: "REVIEW" }];
  }
  return [
    { slug: FIRST_FILING_PAGE, kind: "UNIT" },
    { slug: "nguoi-nop", kind: "APPLICANT" },
    ...formPages,
    { slug: "giay-to", kind: "PAPERS" },
    { slug: "nhan-ket-qua", kind: "DELIVERY" },
    { slug: "kiem-tra", kind: "REVIEW" },
  ];
}

/**
 * The page after `slug`; the last one when there is none, the first one when `slug` is not among them. Who answers a
 * supplement goes straight to the last one, which leads to every page that may be mended.
 */
export function nextFilingPage(
  pages: readonly FilingPage[],
  slug: string,
  options: { supplement: boolean },
): FilingPage | undefined {
  if (options.supplement) return pages.at(-1);
  const index = pages.findIndex((page) => page.slug === slug);
  return pages[Math.min(index + 1, pages.length - 1)];
}

/** The page that a draft was left on; the first one when that page is no longer there. */
export function findLeftPage(draft: { pages: readonly FilingPage[]; page: string }): FilingPage | undefined {
  return draft.pages.find(({ slug }) => slug === draft.page) ?? draft.pages[0];
}

/** A draft at the counter or from the post: it is received on the counter's one page, not sent on the last of these. */
export function isWalkIn(draft: { channel: Channel; supplement: unknown }): boolean {
  return draft.channel !== "ONLINE" && draft.supplement === null;
}

/** Where a problem with the field path of a complete dossier (`answers.childName`) is mended. */
export function findPageOfProblem(
  form: EFormDefinition,
  pages: readonly FilingPage[],
  path: string,
): FilingPage | undefined {
  const [part = "", key = ""] = path.split(".");
  if (part === "answers") {
    const formPage = form.pages.find((page) =>
      page.groups.some((group) => group.fields.some((field) => field.key === key)),
    );
    return pages.find((page) => page.kind === "FORM" && page.formPageKey === formPage?.key);
  }
  const kind = { competentUnitId: "UNIT", applicant: "APPLICANT", papers: "PAPERS", delivery: "DELIVERY" }[
    part
  ];
  return pages.find((page) => page.kind === kind);
}
