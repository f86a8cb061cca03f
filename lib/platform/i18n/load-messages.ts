import type { Locale } from "./locale";
import { MESSAGE_FILES } from "./message-files";

type Files = typeof MESSAGE_FILES;

/** All sentences of one language by namespace; Vietnamese is the reference, English has the same keys. */
export type Messages = { [Namespace in keyof Files]: Awaited<ReturnType<Files[Namespace]["vi"]>>["default"] };

const loaded = new Map<Locale, Promise<Messages>>();

async function load(locale: Locale): Promise<Messages> {
  const entries = Object.entries(MESSAGE_FILES).map(async ([namespace, files]) => [
    namespace,
    (await files[locale]()).default,
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

/** The whole catalogue of `locale`, read once per process. For pages, the worker and papers alike. */
export function loadMessages(locale: Locale): Promise<Messages> {
  const known = loaded.get(locale);
  if (known) return known;
  const messages = load(locale);
  loaded.set(locale, messages);
  return messages;
}
