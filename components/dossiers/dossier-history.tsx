import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatBytes } from "@/components/ui/format-bytes";
import { inVietnamese } from "@/components/ui/in-vietnamese";
import { findFrozenForm } from "@/lib/documents/domain/frozen-form";
import { EVENT_OF_ACTION } from "@/lib/dossiers/domain/dossier-event";
import type { OwnDossier } from "@/lib/dossiers/dto";
import { ROLES } from "@/lib/organization/domain/role";
import { sayMoment } from "@/lib/platform/i18n/say-moment";

const TYPES = ["SUBMITTED", ...Object.values(EVENT_OF_ACTION)] as const;

/** What happened to the dossier, newest first: what, when, at which office. */
export function DossierTimeline({ dossier }: { dossier: OwnDossier }) {
  const t = useTranslations("dossiers");
  const format = useFormatter();
  const by = (entry: OwnDossier["timeline"][number]): ReactNode => {
    if (entry.byApplicant) return t("detail.byYou");
    const role = ROLES.find((known) => known === entry.role);
    if (!entry.unitName) return null;
    if (!role) return <span lang="vi">{entry.unitName}</span>;
    return t.rich("detail.by", { ...inVietnamese, unit: entry.unitName, role: t(`role.${role}`) });
  };
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{t("detail.timeline")}</h2>
      <ol className="mt-3 flex flex-col gap-4 border-l-2 border-line pl-5">
        {dossier.timeline.map((entry) => {
          const who = by(entry);
          const type = TYPES.find((known) => known === entry.type) ?? "SUBMITTED";
          return (
            <li key={entry.seq} className="relative">
              <span
                aria-hidden="true"
                className="absolute top-1.5 -left-[1.7rem] size-3 rounded-full border-2 border-cham bg-paper"
              />
              <p className="font-semibold">{t(`event.${type}`)}</p>
              <p className="text-sm text-ink-soft">
                {sayMoment(format, new Date(entry.at))}
                {who && <> · {who}</>}
              </p>
              {entry.detail && (
                <p lang="vi" className="max-w-text">
                  {entry.detail}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The papers the applicant filed, and those the office issued. */
export function DossierPapers({ dossier }: { dossier: OwnDossier }) {
  const t = useTranslations("dossiers");
  const format = useFormatter();
  const moment = (at: string) => sayMoment(format, new Date(at));
  return (
    <>
      <section aria-labelledby="official">
        <h2 id="official">{t("detail.officialPapers")}</h2>
        {dossier.officialPapers.length === 0 && <p className="text-ink-soft">{t("detail.noOfficial")}</p>}
        <ul>
          {dossier.officialPapers.map((paper) => (
            <li key={paper.id}>
              <a
                href={`/api/official-papers/${paper.id}`}
                target="_blank"
                rel="noopener"
                className="inline-flex min-h-11 items-center text-cham underline underline-offset-4"
              >
                {t("detail.issued", {
                  name: t(`paper.${findFrozenForm(paper.form) ?? "RECEIPT"}`),
                  number: paper.number ?? "none",
                  date: moment(paper.issuedAt),
                })}{" "}
                (PDF)
              </a>
              {paper.replacedAt && (
                <span className="block text-sm text-late">
                  {t("detail.replacedAt", { date: moment(paper.replacedAt) })}
                </span>
              )}
              {!paper.replacedAt && paper.replaces && (
                <span className="block text-sm text-ink-soft">
                  {t("detail.replaces", { date: moment(paper.replaces) })}
                </span>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="filed">
        <h2 id="filed">{t("detail.papers", { count: dossier.papers.length })}</h2>
        {dossier.papers.length === 0 && <p className="text-ink-soft">{t("detail.noPapers")}</p>}
        <ul>
          {dossier.papers.map((paper) => (
            <li key={paper.id} className="py-1">
              <span lang="vi" className="block max-w-text text-sm text-ink-soft">
                {paper.componentName}
                {paper.round > 0 && ` (${t("detail.round")})`}
              </span>
              <a
                href={`/api/papers/${paper.id}`}
                target="_blank"
                rel="noopener"
                className="inline-flex min-h-11 items-center text-cham underline underline-offset-4 wrap-anywhere"
              >
                {paper.fileName}
              </a>{" "}
              <span className="text-sm text-ink-soft">{formatBytes(paper.sizeBytes)}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
