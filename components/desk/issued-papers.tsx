import { useFormatter, useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { findFrozenForm } from "@/lib/documents/domain/frozen-form";
import type { DeskDossier } from "@/lib/dossiers/dto";
import { sayMoment } from "@/lib/platform/i18n/say-moment";
import { deskPath } from "./desk-path";

/** The papers issued for the dossier and, while it is written, the draft of its result. */
export function IssuedPapers({ dossier }: { dossier: DeskDossier }) {
  const t = useTranslations("desk.dossier");
  const words = useTranslations("dossiers.paper");
  const format = useFormatter();
  const showDraft = dossier.draftKept && dossier.resultNumber === null;
  return (
    <section aria-labelledby="official-title" className="mb-5">
      <h2 id="official-title" className="mb-2 text-lg">
        {t("officialTitle")}
      </h2>
      {dossier.officialPapers.length === 0 && <p className="text-ink-soft">{t("noOfficial")}</p>}
      <ul>
        {dossier.officialPapers.map((paper) => {
          const form = findFrozenForm(paper.form);
          const name = [form ? words(form) : paper.form, paper.number, paper.toName]
            .filter(Boolean)
            .join(" – ");
          return (
            <li key={paper.id}>
              <PdfLink
                href={paper.ofPost ? deskPath.minutes(paper.id) : `/api/official-papers/${paper.id}`}
                name={name}
              />
              <span className="ml-7 block text-sm text-ink-soft">
                {sayMoment(format, new Date(paper.issuedAt))}
                {paper.replaced && ` · ${t("replaced")}`}
              </span>
            </li>
          );
        })}
        <li>
          <PdfLink href={`/api/dossiers/${dossier.id}/control-sheet`} name={t("controlSheet")} />
        </li>
        <li>
          <PdfLink href={`/api/dossiers/${dossier.id}/processing-history`} name={t("processingHistory")} />
        </li>
        {showDraft && (
          <li>
            <PdfLink href={`/api/dossiers/${dossier.id}/draft-result`} name={t("draftPreview")} />
          </li>
        )}
      </ul>
    </section>
  );
}

function PdfLink({ href, name }: { href: string; name: string }) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener"
      className="inline-flex min-h-11 items-center gap-2 text-cham underline"
    >
      <Icon name="pdf" className="size-5 shrink-0" />
      {name}
    </a>
  );
}
