import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import type { Tone } from "@/components/ui/tone";
import { DifferenceList } from "@/components/workflow/difference-list";
import { ProcessSteps } from "@/components/workflow/process-steps";
import type { WordSource } from "@/components/workflow/use-step-words";
import { sayMoment } from "@/lib/platform/i18n/say-moment";
import type { ProcessVersionRow } from "@/lib/workflow/dto";

const TONES: Record<ProcessVersionRow["state"], Tone> = {
  inForce: "ok",
  coming: "info",
  ended: "neutral",
  neverApplied: "neutral",
};

/** One published version: when it applies, who published it, what it changed, and its steps. */
export function VersionCard({ version, source }: { version: ProcessVersionRow; source: WordSource }) {
  const t = useTranslations("workflow.version");
  const format = useFormatter();
  const day = (on: string) => on.split("-").reverse().join("/");
  const { validFrom, validTo, publishedByName, publishedAt, decisionNumber } = version;
  const published =
    publishedByName && publishedAt
      ? t("publishedBy", { name: publishedByName, at: sayMoment(format, new Date(publishedAt)) })
      : t("delivered");
  return (
    <article className="flex flex-col gap-2 rounded-field border border-line p-4">
      <h3 className="flex flex-wrap items-center gap-2 text-lg">
        {t("number", { version: version.version })}{" "}
        <Badge tone={TONES[version.state]}>{t(version.state)}</Badge>
      </h3>
      <p>
        {validTo
          ? t("fromTo", { from: day(validFrom), to: day(validTo) })
          : t("from", { from: day(validFrom) })}
        . {published} {decisionNumber && t("decision", { number: decisionNumber })}
      </p>
      <p>{t("open", { count: version.openDossiers })}</p>
      {version.differences && (
        <div>
          <h4>{t("changes")}</h4>
          <DifferenceList differences={version.differences} source={source} />
        </div>
      )}
      <Disclosure summary={t("steps")}>
        <ProcessSteps process={version.process} source={source} />
      </Disclosure>
    </article>
  );
}
