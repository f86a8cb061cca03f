import { useFormatter, useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSubmit } from "@/components/forms/action-submit";
import { TextForm, type TextFormAction } from "@/components/forms/text-form";
import type { DossierNotes } from "@/lib/dossiers/domain/dossier-talk";
import { LONGEST_TEXT } from "@/lib/dossiers/schemas/talk-inputs";
import { sayMoment } from "@/lib/platform/i18n/say-moment";

type DeskNotesProps = {
  dossierId: string;
  desk: DossierNotes;
  add: TextFormAction;
  withdraw: React.ComponentProps<typeof ActionForm>["action"];
  requestId: string;
  messages: Record<string, string>;
};

/** Notes between officers: the applicant never sees them. */
export function DeskNotes({ dossierId, desk, add, withdraw, requestId, messages }: DeskNotesProps) {
  const t = useTranslations("talk");
  const format = useFormatter();
  return (
    <section aria-labelledby="notes-title" className="flex flex-col gap-3">
      <h2 id="notes-title" className="text-lg">
        {t("notesTitle")}
      </h2>
      <p className="text-sm text-ink-soft">{t("notesLead")}</p>
      {desk.notes.length > 0 && (
        <ul aria-label={t("notesTitle")} className="max-w-text divide-y divide-line border-y border-line">
          {desk.notes.map((note) => (
            <li key={note.id} className="py-2">
              <p className="text-sm text-ink-soft">
                <span className="font-semibold text-ink">{note.authorName}</span>, {note.agencyName},{" "}
                {sayMoment(format, new Date(note.at))}
              </p>
              <p lang="vi" className={note.text === null ? "text-ink-soft" : "whitespace-pre-line"}>
                {note.text ?? t("noteWithdrawn")}
              </p>
              {note.own && (
                <ActionForm
                  action={withdraw}
                  texts={messages}
                  summaryTitle={t("problems")}
                  className="no-print"
                >
                  <input type="hidden" name="dossierId" value={dossierId} />
                  <input type="hidden" name="noteId" value={note.id} />
                  <ActionSubmit tone="quiet" size="compact" busyLabel={t("busy")}>
                    {t("noteWithdraw")}
                  </ActionSubmit>
                </ActionForm>
              )}
            </li>
          ))}
        </ul>
      )}
      {desk.mayWrite && (
        <TextForm
          id="note"
          action={add}
          hidden={{ dossierId, requestId }}
          name="text"
          label={t("noteWrite")}
          maxLength={LONGEST_TEXT}
          submit={t("noteAdd")}
          busy={t("busy")}
          messages={messages}
        />
      )}
    </section>
  );
}
