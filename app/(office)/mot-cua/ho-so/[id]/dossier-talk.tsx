import { randomUUID } from "node:crypto";
import { DeskFolder } from "@/components/desk/talk/desk-folder";
import { DeskMessages } from "@/components/desk/talk/desk-messages";
import { DeskNotes } from "@/components/desk/talk/desk-notes";
import type { FormTexts } from "@/components/forms/form-texts";
import type { Actor } from "@/lib/accounts/domain/actor";
import { noteMessagesRead } from "@/lib/dossiers/commands/note-messages-read";
import { listMessages } from "@/lib/dossiers/queries/list-messages";
import { listNotes } from "@/lib/dossiers/queries/list-notes";
import { pageContext } from "@/lib/platform/entry/page-context";
import { addNoteAction, placeFolderAction, withdrawNoteAction, writeToApplicantAction } from "./talk-actions";

type DossierTalkProps = {
  officer: Extract<Actor, { kind: "OFFICER" }>;
  dossierId: string;
  /** The dossier has its code. */
  labelled: boolean;
  texts: FormTexts;
};

/** Beside the procedure: messages with the applicant, notes between officers, and where the paper folder lies. */
export async function DossierTalk({ officer, dossierId, labelled, texts }: DossierTalkProps) {
  const [talk, desk] = await Promise.all([
    listMessages(officer, dossierId, pageContext),
    listNotes(officer, dossierId, pageContext),
  ]);
  await noteMessagesRead(officer, dossierId, pageContext);
  const shared = () => ({ dossierId, requestId: randomUUID(), messages: texts });
  return (
    <div className="mt-6 grid items-start gap-6 lg:grid-cols-2">
      <DeskMessages {...shared()} talk={talk} write={writeToApplicantAction} />
      <div className="flex flex-col gap-6">
        <DeskNotes {...shared()} desk={desk} add={addNoteAction} withdraw={withdrawNoteAction} />
        <DeskFolder {...shared()} desk={desk} labelled={labelled} place={placeFolderAction} />
      </div>
    </div>
  );
}
