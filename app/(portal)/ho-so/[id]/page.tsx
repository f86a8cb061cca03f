import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { citizenTexts } from "@/app/form-texts";
import { WhyThisDate } from "@/components/calendar/why-this-date";
import { AnswerAskedNotice } from "@/components/dossiers/answer-asked-notice";
import { DossierAnswer } from "@/components/dossiers/dossier-answer";
import { DossierPapers, DossierTimeline } from "@/components/dossiers/dossier-history";
import { DossierMessages } from "@/components/dossiers/dossier-messages";
import { DossierParts } from "@/components/dossiers/dossier-parts";
import { DossierTodo } from "@/components/dossiers/dossier-todo";
import { OwnActLinks } from "@/components/dossiers/own-act-links";
import { HistoryExportLink } from "@/components/history/history-export-link";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { inVietnamese } from "@/components/ui/in-vietnamese";
import { noteMessagesRead } from "@/lib/dossiers/commands/note-messages-read";
import { listMessages } from "@/lib/dossiers/queries/list-messages";
import { pageContext } from "@/lib/platform/entry/page-context";
import { readOwnDossier } from "./read-own-dossier";
import { writeMessageAction } from "./write-message";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const { dossier } = await readOwnDossier(id);
  return { title: `${dossier.code ?? dossier.reference} – ${dossier.procedureName}` };
}

/** One dossier of the citizen: the answer first, then what to do, what happened and every paper. */
export default async function OwnDossierPage({ params }: Props) {
  const { id } = await params;
  const { person, dossier } = await readOwnDossier(id);
  const [t, ui, sentences, talk] = await Promise.all([
    getTranslations("dossiers"),
    getTranslations("ui"),
    citizenTexts("dossier"),
    listMessages(person, id, pageContext),
  ]);
  await noteMessagesRead(person, id, pageContext);
  return (
    <article className="flex flex-col gap-6">
      <div>
        <Breadcrumb label={ui("breadcrumb")} crumbs={[{ href: "/ho-so", label: t("mine.title") }]} />
        <h1 lang="vi">{dossier.procedureName}</h1>
        <p className="mt-1 break-words text-ink-soft">
          {dossier.code
            ? t("detail.code", { code: dossier.code })
            : t("detail.reference", { code: dossier.reference })}{" "}
          · {t.rich("detail.for", { ...inVietnamese, name: dossier.ownerName })}
        </p>
      </div>
      <DossierAnswer dossier={dossier} />
      <AnswerAskedNotice talk={talk} />
      <DossierTodo dossier={dossier} />
      {dossier.clock && <WhyThisDate clock={dossier.clock} />}
      <DossierParts parts={dossier.parts} />
      <DossierTimeline dossier={dossier} />
      <DossierMessages
        dossierId={dossier.id}
        talk={talk}
        write={writeMessageAction}
        requestId={randomUUID()}
        messages={sentences}
      />
      <DossierPapers dossier={dossier} />
      <HistoryExportLink dossierId={dossier.id} />
      <OwnActLinks dossier={dossier} />
    </article>
  );
}
