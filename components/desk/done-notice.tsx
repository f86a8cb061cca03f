import { useFormatter, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { findFrozenForm } from "@/lib/documents/domain/frozen-form";
import type { DeskList } from "@/lib/dossiers/domain/desk-list";
import type { DeskDossier } from "@/lib/dossiers/dto";
import { sayMoment } from "@/lib/platform/i18n/say-moment";
import { ArrivedNotice } from "./arrived-notice";
import { deskPath } from "./desk-path";

type DoneNoticeProps = {
  dossier: DeskDossier;
  list: DeskList;
  next: { id: string; ownerName: string; procedureName: string } | null;
};

/** What the act just done led to, and the next dossier instead of the list. */
export function DoneNotice({ dossier, list, next }: DoneNoticeProps) {
  const t = useTranslations("desk");
  const words = useTranslations("dossiers");
  const format = useFormatter();
  const [latest] = dossier.timeline;
  const receipt = dossier.officialPapers.find((paper) => paper.form === "RECEIPT");
  const papers = dossier.officialPapers.filter((paper) => paper.issuedAt === latest?.at && paper !== receipt);
  const accepted = latest?.type === "ACCEPTED";
  const due = dossier.dueAt && sayMoment(format, new Date(dossier.dueAt));
  const code = dossier.code ?? dossier.reference;
  return (
    <ArrivedNotice
      key={`${dossier.id}-${dossier.version}`}
      tone="ok"
      role="status"
      className="mb-4"
      title={latest ? words(`event.${latest.type}`) : t("done.title")}
    >
      {accepted && <p>{due ? t("done.accepted", { code, due }) : t("done.acceptedNoTerm", { code })}</p>}
      {latest?.type === "RESULT_ISSUED" && <p>{t("done.issued", { number: dossier.resultNumber ?? "" })}</p>}
      <p>{t("done.state", { state: words(`state.${dossier.state}`), unit: dossier.holder.unitName })}</p>
      <p className="mt-3 flex flex-wrap gap-3">
        {accepted && receipt && (
          <LinkButton href={`/api/official-papers/${receipt.id}`} target="_blank">
            {t("done.receipt")}
          </LinkButton>
        )}
        {papers.map((paper) => (
          <PrintLink key={paper.id} paper={paper} />
        ))}
        {dossier.acts.actions.some(({ action }) => action === "recall") && (
          <LinkButton href="#act-recall-panel" tone="secondary">
            {t("done.recall")}
          </LinkButton>
        )}
        {next ? (
          <LinkButton href={deskPath.dossier(next.id, { list })}>
            {t("done.nextDossier", { owner: next.ownerName, procedure: next.procedureName })}
          </LinkButton>
        ) : (
          <span>{t("done.noNext", { queue: t(`queue.${list.queue}`) })}</span>
        )}
      </p>
    </ArrivedNotice>
  );
}

/** A paper that the act itself issued, to be printed while its reader is still there. */
function PrintLink({ paper }: { paper: DeskDossier["officialPapers"][number] }) {
  const t = useTranslations("desk.done");
  const words = useTranslations("dossiers.paper");
  const form = findFrozenForm(paper.form);
  if (!form) return null;
  const name = lowered(words(form));
  return (
    <LinkButton href={`/api/official-papers/${paper.id}`} target="_blank" tone="secondary">
      {paper.toName ? t("printTo", { paper: name, unit: paper.toName }) : t("print", { paper: name })}
    </LinkButton>
  );
}

/** A name in the middle of a sentence. */
const lowered = (name: string) => name.charAt(0).toLocaleLowerCase("vi") + name.slice(1);
