import Link from "next/link";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { ProcedurePage } from "@/lib/procedures/dto";

const SHOWN_UNITS = 8;

interface ProcedureDetailsProps {
  procedure: ProcedurePage;
  /** All places where it may be filed are listed, however many: two hundred of them would weigh 4 kB on every view. */
  everyUnit: boolean;
}

/** Steps, where to file, conditions, legal basis, and what still has to be checked. */
export function ProcedureDetails({ procedure, everyUnit }: ProcedureDetailsProps) {
  const t = useTranslations("catalogue.procedure");
  const { content } = procedure;
  return (
    <>
      {content.steps.length > 0 && (
        <section aria-labelledby="steps">
          <h2 id="steps">{t("steps")}</h2>
          <ol lang="vi" className="mt-2 flex list-decimal flex-col gap-2 pl-6 marker:text-cham">
            {content.steps.map((step) => (
              <li key={`${step.actor}/${step.action}`} className="max-w-text">
                {step.actor && <span className="font-semibold">{step.actor}: </span>}
                {step.action}
              </li>
            ))}
          </ol>
        </section>
      )}
      <WhereToFile procedure={procedure} everyUnit={everyUnit} />
      {content.conditions && (
        <section aria-labelledby="conditions">
          <h2 id="conditions">{t("conditions")}</h2>
          <p lang="vi" className="mt-2 max-w-text whitespace-pre-line">
            {content.conditions}
          </p>
        </section>
      )}
      <LegalBasis procedure={procedure} />
      {content.reviewNotes.length > 0 && (
        <Notice tone="warn" title={t("review")}>
          <p>{t("reviewHint")}</p>
          <ul lang="vi" className="mt-2 list-disc pl-5">
            {content.reviewNotes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

function WhereToFile({ procedure, everyUnit }: ProcedureDetailsProps) {
  const t = useTranslations("catalogue.procedure");
  const channel = useTranslations("dossiers.channel");
  const { content, competentUnits } = procedure;
  const listed = everyUnit || competentUnits.length <= SHOWN_UNITS;
  // An agency that stands in the list below, with its address, is not named twice.
  const agencies = content.agencyText.filter(
    (name) => !(listed && competentUnits.some((unit) => unit.name === name)),
  );
  return (
    <section aria-labelledby="where">
      <h2 id="where">{t("where")}</h2>
      {agencies.length > 0 && (
        <p lang="vi" className="mt-2">
          {agencies.join("; ")}
        </p>
      )}
      {content.channels.length > 0 && (
        <p>
          {t("channels")}: {content.channels.map((key) => channel(key)).join(", ")}
        </p>
      )}
      {listed ? (
        <UnitList units={competentUnits} />
      ) : (
        <Link
          href={`/thu-tuc/${procedure.code}?noi=tat-ca#where`}
          prefetch={false}
          className="no-print inline-flex min-h-11 items-center text-cham underline underline-offset-4"
        >
          {t("unitsAll", { count: competentUnits.length })}
        </Link>
      )}
    </section>
  );
}

function UnitList({ units }: { units: ProcedurePage["competentUnits"] }) {
  const t = useTranslations("catalogue.procedure");
  if (units.length === 0) return null;
  return (
    <ul lang="vi" className="mt-1 gap-x-8 md:columns-2">
      {units.map(({ name, address, phone }) => (
        <li key={name} className="py-0.5">
          {name}
          {(address || phone) && (
            <span className="block text-sm text-ink-soft">
              {[address, phone && t("phone", { phone })].filter(Boolean).join(" · ")}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function LegalBasis({ procedure }: { procedure: ProcedurePage }) {
  const t = useTranslations("catalogue.procedure");
  const { content, decisionNumber, validFrom } = procedure;
  return (
    <section aria-labelledby="legal">
      <h2 id="legal">{t("legal")}</h2>
      <ul lang="vi" className="mt-2 list-disc pl-5">
        {content.legalBasis.map((law) => (
          <li key={law}>{law}</li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-ink-soft">
        {[
          decisionNumber && t("decision", { number: decisionNumber }),
          t("validFrom", { date: validFrom.split("-").reverse().join("/") }),
          content.setCount && t("setCount", { count: content.setCount }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </section>
  );
}
