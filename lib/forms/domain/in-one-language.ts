import type { EFormDefinition, LocalizedText } from "./e-form";

/** The form with its texts in the language that is read; the other one says nothing. */
export function inOneLanguage(form: EFormDefinition, locale: keyof LocalizedText): EFormDefinition {
  return rewrite(form) as EFormDefinition;

  function rewrite(part: unknown): unknown {
    if (Array.isArray(part)) return part.map(rewrite);
    if (typeof part !== "object" || part === null) return part;
    if (isText(part)) return { vi: "", en: "", [locale]: part[locale] };
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, rewrite(value)]));
  }
}

function isText(part: object): part is LocalizedText {
  return "vi" in part && "en" in part && typeof part.vi === "string" && Object.keys(part).length === 2;
}
