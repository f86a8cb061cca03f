import { useFormatter, useTranslations } from "next-intl";
import type { OwnDossier, RemainingTime } from "@/lib/dossiers/dto";
import { sayMoment } from "@/lib/platform/i18n/say-moment";

/** How long is left, in the two largest units: "2 ngày 3 giờ". */
function useTimeInWords() {
  const t = useTranslations("dossiers.detail");
  return ({ days, hours, minutes }: RemainingTime): string => {
    const parts = [
      days > 0 ? t("days", { count: days }) : "",
      hours > 0 ? t("hours", { count: hours }) : "",
      days === 0 && (minutes > 0 || hours === 0) ? t("minutes", { count: minutes }) : "",
    ];
    return parts.filter(Boolean).slice(0, 2).join(" ");
  };
}

function standingOf({ passed, late }: RemainingTime): "left" | "passedToday" | "late" {
  if (late) return "late";
  return passed ? "passedToday" : "left";
}

/** Before it reaches the office nothing is promised; beside a wish to withdraw a term need not be told. */
const NO_DATE_TOLD: ReadonlySet<OwnDossier["state"]> = new Set(["AWAIT_PREPAY", "WITHDRAW_ASKED"]);

/** When it will be done, or was: the parts of the first line of a dossier's page. */
export function useDueSentence(dossier: OwnDossier): string[] {
  const t = useTranslations("dossiers.detail");
  const format = useFormatter();
  const inWords = useTimeInWords();
  const moment = (at: string) => sayMoment(format, new Date(at));
  if (dossier.endedAt) {
    const early = dossier.timeliness === "EARLY";
    return [t(early ? "endedEarly" : "endedOn", { date: moment(dossier.endedAt) })];
  }
  if (dossier.state === "PAUSED") return [t("clockPaused")];
  if (dossier.supplement || dossier.state === "FIN_OBLIGATION") return [t("clockStopped")];
  if (!dossier.due) return NO_DATE_TOLD.has(dossier.state) ? [] : [t("noTerm")];
  const { remaining } = dossier;
  const date = moment(dossier.due.dueAt);
  return [
    ...(remaining ? [t(standingOf(remaining), { time: inWords(remaining) })] : []),
    t(dossier.receptionDue ? "receptionDue" : "due", { date }),
  ];
}
