import { getFormatter, getTranslations } from "next-intl/server";
import type { Overtaken } from "@/lib/dossiers/dto";

/** Who was faster, when, and where the dossier stands now, in one sentence. */
export async function sayOvertaken({ type, actorName, at, state }: Overtaken): Promise<string> {
  const [t, words, format] = await Promise.all([
    getTranslations("desk.overtaken"),
    getTranslations("dossiers"),
    getFormatter(),
  ]);
  return t("sentence", {
    name: actorName ?? t("somebody"),
    event: words(`event.${type}`).toLocaleLowerCase("vi"),
    time: format.dateTime(new Date(at), "time"),
    state: words(`state.${state}`),
  });
}
