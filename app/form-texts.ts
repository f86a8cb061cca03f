import "server-only";
import { getMessages } from "next-intl/server";
import { cache } from "react";
import { type FormTexts, flattenTexts } from "@/components/forms/form-texts";

/** Rules that may refuse what a citizen does. Those of the desks would weigh 2 kB on every page with a form. */
const CITIZEN_RULES = {
  account: ["signInFailed", "signInLocked", "linkUnusable", "accountInactive"],
  draft: [
    "fileEmpty",
    "fileType",
    "fileTruncated",
    "tooManyFiles",
    "dossierTooLarge",
    "componentUnknown",
    "unitNotCompetent",
    "notFileable",
    "draftSubmitted",
    "paperSameAsSent",
    "paperAlreadySent",
    "other",
  ],
  dossier: ["other"],
  withdrawal: ["nothingToResume", "other"],
  delivery: ["handedToPost", "nothingToDeliver", "deliveryUnchanged", "feeBeforeOnline", "other"],
} as const;

/** What only an officer at the counter is told, and words of the questions themselves, which have their own way. */
const COUNTER_WORDS = [
  ...([
    "slipNumber",
    "numberUsed",
    "parcelMissing",
    "parcelsTooMany",
    "notYourNumber",
    "agentMayNotCollect",
  ] as const),
  ...(["whyAsked", "optional", "yes", "no", "addRow", "removeRow"] as const),
  "notTheApplicant",
  "numberToConfirm",
  "agentIsApplicant",
  "collectorIsApplicant",
  "authorisedInFuture",
  "authorisationExpired",
  "authorisationEndsBefore",
  "authorisationLapsed",
] as const;

/** What only officers are told, of their accounts and absences. */
const OFFICER_WORDS = [
  "userName",
  "userNameTaken",
  "lastOnTooEarly",
  "absenceInPast",
  "absenceEndsEarly",
  "absenceTooLong",
] as const;

/** Sentences that a form of accounts or administration can show after a refusal, in the reader's language. */
export async function formTexts(namespace: "accounts" | "admin"): Promise<FormTexts> {
  const { errors, accounts, admin, forms } = await getMessages();
  const { required, tooLong } = forms;
  return flattenTexts({
    errors,
    forms: { required, tooLong },
    accounts: { field: accounts.field },
    ...(namespace === "admin" && { admin: { field: admin.field } }),
  });
}

/**
 * Sentences after a refusal on the citizen's own pages: of the account, of a draft with all its questions, or of a
 * dossier, its withdrawal or its delivery, where only a few words are written. The same object for the whole page.
 */
export const citizenTexts = cache(async (of: keyof typeof CITIZEN_RULES): Promise<FormTexts> => {
  const { errors, accounts, forms } = await getMessages();
  const rule = Object.fromEntries(CITIZEN_RULES[of].map((name) => [name, errors.rule[name]]));
  const { required, tooLong, oddCharacters } = forms;
  const draft = omit(forms, COUNTER_WORDS);
  const { required: empty, chooseOne, tooShort, tooLong: long, invalid, characters } = errors.field;
  const words = { required: empty, tooShort, tooLong: long, invalid, characters };
  const few = { forms: { required, tooLong, oddCharacters } };
  const own = {
    account: { accounts: { field: omit(accounts.field, OFFICER_WORDS) } },
    draft: { forms: draft },
    ...{ dossier: few, withdrawal: few, delivery: few },
  };
  const field =
    of === "account" || of === "draft" ? errors.field : { ...words, ...(of === "delivery" && { chooseOne }) };
  return flattenTexts({ errors: { ...errors, field, rule }, ...own[of] });
});

/** What removing a paper or sending a draft may be answered, by message key: `rule.draftSubmitted`. */
export async function draftErrors(): Promise<FormTexts> {
  const { errors } = await getMessages();
  const { field: _field, ...words } = errors;
  const rule = Object.fromEntries(CITIZEN_RULES.draft.map((name) => [name, errors.rule[name]]));
  return flattenTexts({ ...words, rule });
}

/** Sentences after a refusal to keep a filter or to choose columns: all of them would be a tenth of the page. */
export async function deskViewTexts(): Promise<FormTexts> {
  const { errors, forms } = await getMessages();
  const { required, tooLong, oddCharacters } = forms;
  const rule = { tooManyFilters: errors.rule.tooManyFilters, other: errors.rule.other };
  return flattenTexts({ errors: { ...errors, rule }, forms: { required, tooLong, oddCharacters } });
}

function omit<Words extends object, Key extends keyof Words>(
  words: Words,
  keys: readonly Key[],
): Omit<Words, Key> {
  const left = { ...words };
  for (const key of keys) delete left[key];
  return left;
}
