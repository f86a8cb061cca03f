import { readFormMessage } from "@/lib/forms/domain/form-message";

/** Sentences by full key, e.g. `forms.required`; handed from the server to the client leaf that needs them. */
export type FormTexts = Readonly<Record<string, string>>;

type Sentences = { readonly [key: string]: string | Sentences };

/** Sentences of one or more namespaces as one flat list: `{ forms: { a: { b: "…" } } }` gives `forms.a.b`. */
export function flattenTexts(namespaces: Sentences, prefix = ""): FormTexts {
  return Object.fromEntries(
    Object.entries(namespaces).flatMap(([key, value]) =>
      typeof value === "string"
        ? [[prefix + key, value]]
        : Object.entries(flattenTexts(value, `${prefix}${key}.`)),
    ),
  );
}

/**
 * The sentence behind a message of a schema or of the server (`forms.tooLong?max=100`), its values filled in.
 * A message whose key is not in `texts` is a sentence already, and stays as it is.
 */
export function sentenceOf(texts: FormTexts, message: string): string {
  const { key, params } = readFormMessage(message);
  const template = texts[key];
  if (template === undefined) return message;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
}
