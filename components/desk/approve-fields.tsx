import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { DeskDossier } from "@/lib/dossiers/dto";
import { ActTextArea } from "./act-fields";

/** What is about to be signed, to be read before the button is pressed, and where the dossier goes then. */
export function ApproveFields({ dossier }: { dossier: DeskDossier }) {
  const t = useTranslations("desk");
  const next = dossier.acts.next?.unitName;
  return (
    <>
      <p>{t("approve.lead")}</p>
      {dossier.draftKept && <DraftToRead dossierId={dossier.id} draft={dossier.draftResult} />}
      {next && <p>{t("acts.next", { unit: next })}</p>}
      <ActTextArea
        name="note"
        label={t("approve.note")}
        note={t("acts.optional")}
        rows={2}
        maxLength={1000}
      />
    </>
  );
}

/** Lets the keyboard scroll the text: the arrow keys work once it has the focus. */
const REACHABLE = { tabIndex: 0 };

function DraftToRead({ dossierId, draft }: { dossierId: string; draft: DeskDossier["draftResult"] }) {
  const t = useTranslations("desk");
  const granted = draft.outcome === "GRANTED";
  return (
    <section aria-label={t("approve.draft")} className="rounded-field border border-line bg-paper">
      <div className="border-b border-line p-3">
        <Badge tone={granted ? "ok" : "late"}>
          {t(granted ? "dossier.draftGranted" : "dossier.draftRefused")}
        </Badge>
        <p lang="vi" className="mt-1 font-semibold">
          {draft.title}
        </p>
      </div>
      <section
        aria-label={t("draftForm.body")}
        lang="vi"
        className="max-h-72 overflow-y-auto p-3 text-sm whitespace-pre-line"
        {...REACHABLE}
      >
        {draft.body}
      </section>
      <a
        href={`/api/dossiers/${dossierId}/draft-result`}
        target="_blank"
        rel="noopener"
        className="inline-flex min-h-11 items-center px-3 text-cham underline underline-offset-4"
      >
        {t("dossier.draftPreview")}
      </a>
    </section>
  );
}
