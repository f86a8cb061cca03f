import { useFormatter, useTranslations } from "next-intl";
import type { OwnDossier } from "@/lib/dossiers/dto";
import { sayMoment } from "@/lib/platform/i18n/say-moment";

/** Which other offices take part, and whether they have answered. */
export function DossierParts({ parts }: { parts: OwnDossier["parts"] }) {
  const t = useTranslations("dossiers.detail");
  const format = useFormatter();
  if (parts.length === 0) return null;
  const say = ({ dueAt, doneAt, silent, endedEarly, overdue }: OwnDossier["parts"][number]) => {
    if (silent && !endedEarly) return t("partSilent", { date: sayMoment(format, new Date(dueAt)) });
    if (doneAt && silent) return t("partEnded", { date: sayMoment(format, new Date(doneAt)) });
    if (doneAt) return t("partDone", { date: sayMoment(format, new Date(doneAt)) });
    return t(overdue ? "partLate" : "partOpen", { date: sayMoment(format, new Date(dueAt)) });
  };
  return (
    <section aria-labelledby="parts">
      <h2 id="parts">{t("partsTitle")}</h2>
      <ul className="mt-2 flex flex-col gap-1">
        {parts.map((part) => (
          <li key={part.seq}>
            <span lang="vi" className="font-semibold">
              {part.unitName}
            </span>
            : {say(part)}
          </li>
        ))}
      </ul>
    </section>
  );
}
