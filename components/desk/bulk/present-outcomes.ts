import { getTranslations } from "next-intl/server";
import type { BulkOutcome } from "@/lib/dossiers/domain/bulk-action";
import type { Overtaken } from "@/lib/dossiers/dto";
import { sayOvertaken } from "../say-overtaken";
import type { BulkOutcomeView } from "./run-bulk";

/** What became of each dossier, in the reader's language; `told` says who was faster. */
export async function presentOutcomes(
  outcomes: readonly BulkOutcome[],
  told: ReadonlyMap<string, Overtaken>,
): Promise<BulkOutcomeView[]> {
  const [t, words, errors] = await Promise.all([
    getTranslations("bulk.outcome"),
    getTranslations("dossiers"),
    getTranslations("errors"),
  ]);
  return Promise.all(
    outcomes.map(async (outcome): Promise<BulkOutcomeView> => {
      const { dossierId } = outcome;
      switch (outcome.kind) {
        case "DONE": {
          const facts = {
            code: outcome.code,
            number: outcome.resultNumber ?? "",
            state: words(`state.${outcome.state}`),
          };
          const key = outcome.resultNumber ? "doneNumber" : "done";
          const text = outcome.before ? `${t("before")} ${t(key, facts)}` : t(key, facts);
          return { dossierId, tone: "ok", text, again: false };
        }
        case "OVERTAKEN": {
          const overtaken = told.get(dossierId);
          const text = overtaken ? await sayOvertaken(overtaken) : errors("conflict");
          return { dossierId, tone: "warn", text, again: false };
        }
        case "REFUSED": {
          const key = outcome.messageKey as "forbidden";
          return {
            dossierId,
            tone: "late",
            text: errors.has(key) ? errors(key) : errors("rule.other"),
            again: false,
          };
        }
        case "FAILED":
          return { dossierId, tone: "late", text: t("failed"), again: true };
      }
    }),
  );
}
