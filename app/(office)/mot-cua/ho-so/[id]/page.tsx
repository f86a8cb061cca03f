import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { StepTimesTable } from "@/components/calendar/step-times-table";
import { WhyThisDate } from "@/components/calendar/why-this-date";
import { sayClock } from "@/components/desk/clock-words";
import { DeskKeys } from "@/components/desk/desk-keys";
import { deskPath } from "@/components/desk/desk-path";
import { DoneNotice } from "@/components/desk/done-notice";
import { DossierActs } from "@/components/desk/dossier-acts";
import { DossierAnswers } from "@/components/desk/dossier-answers";
import { DossierFacts } from "@/components/desk/dossier-facts";
import { DossierHead } from "@/components/desk/dossier-head";
import { DossierTimeline } from "@/components/desk/dossier-timeline";
import { HandedNote } from "@/components/desk/handed-note";
import { IssuedPapers } from "@/components/desk/issued-papers";
import { NeighbourNav } from "@/components/desk/neighbour-nav";
import { PaperViewer } from "@/components/desk/paper-viewer";
import { PartList } from "@/components/desk/part-list";
import { ProposalNotice } from "@/components/desk/proposal-notice";
import { SupplementAskedNotice } from "@/components/desk/supplement-asked";
import { flattenTexts } from "@/components/forms/form-texts";
import { HistoryExportLink } from "@/components/history/history-export-link";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import { noteOpening } from "@/lib/dossiers/commands/note-opening";
import { findNeighbours } from "@/lib/dossiers/queries/find-neighbours";
import { findNextInList } from "@/lib/dossiers/queries/find-next-in-list";
import { getDeskDossier } from "@/lib/dossiers/queries/get-desk-dossier";
import { listPaperMoves } from "@/lib/dossiers/queries/list-paper-moves";
import { dossierAddress, readDeskList } from "@/lib/dossiers/schemas/queue-inputs";
import { orNotFound } from "@/lib/platform/entry/page";
import { pageContext } from "@/lib/platform/entry/page-context";
import { ACT_SERVERS } from "./act-servers";
import { DossierTalk } from "./dossier-talk";

type DossierPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: t("dossier.summary") };
}

export default async function DeskDossierPage({ params, searchParams }: DossierPageProps) {
  const address = dossierAddress.safeParse({ ...(await searchParams), ...(await params) });
  if (!address.success) notFound();
  const { id, giay, xong } = address.data;
  const list = readDeskList(address.data);
  const officer = await requireOfficer(deskPath.dossier(id, { list }));
  const [locale, words, clockWords, messages] = await Promise.all([
    getLocale(),
    getTranslations("forms"),
    getTranslations("desk.clock"),
    getMessages(),
  ]);
  const texts = flattenTexts({ errors: messages.errors, forms: messages.forms });
  const presentation = { locale, yes: words("yes"), no: words("no") };
  await noteOpening(officer, id, pageContext);
  const dossier = await orNotFound(getDeskDossier(officer, id, presentation, pageContext));
  const paperMoves = await listPaperMoves(id);
  const { ownPart } = dossier;
  const [latest] = dossier.timeline;
  const justDone = xong === dossier.version && latest?.actorAccountId === officer.accountId;
  const neighbours = await findNeighbours(officer, list, id, pageContext);
  const next = justDone ? await findNextInList(officer, list, id, pageContext) : null;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <NeighbourNav list={list} {...neighbours} />
        <DeskKeys texts={messages.tools.keys} />
      </div>
      {justDone && <DoneNotice dossier={dossier} list={list} next={next} />}
      <DossierHead
        dossier={dossier}
        clock={sayClock(dossier.clock, clockWords)}
        ownPart={ownPart && { ...sayClock(ownPart.clock, clockWords), dueAt: ownPart.dueAt }}
      />
      <div className="flex flex-col gap-6 xl:flex-row">
        <div className="order-2 min-w-0 grow xl:order-1">
          <PartList parts={dossier.parts} />
          <SupplementAskedNotice asked={dossier.supplementAsked} checklist={dossier.acts.checklist} />
          <div className={dossier.papers.length > 0 ? "grid items-start gap-6 lg:grid-cols-2" : undefined}>
            <div className="min-w-0">
              <DossierFacts dossier={dossier} />
              <DossierAnswers pages={dossier.pages} />
            </div>
            <PaperViewer dossierId={id} list={list} papers={dossier.papers} shownId={giay} />
          </div>
        </div>
        <div className="order-1 shrink-0 xl:order-2 xl:w-[23rem]">
          {dossier.acts.actions.length > 0 && (
            <HandedNote entries={dossier.timeline} readerId={officer.accountId} />
          )}
          <ProposalNotice proposal={dossier.proposal} />
          <DossierActs
            key={dossier.version}
            dossier={dossier}
            list={list}
            servers={ACT_SERVERS}
            texts={texts}
          />
        </div>
      </div>
      <DossierTalk officer={officer} dossierId={id} labelled={dossier.code !== null} texts={texts} />
      {dossier.dueClock && <WhyThisDate clock={dossier.dueClock} />}
      {dossier.stepTimes && <StepTimesTable times={dossier.stepTimes} />}
      <div className="mt-6 grid gap-6 lg:grid-cols-2">
        <DossierTimeline entries={dossier.timeline} paperMoves={paperMoves} />
        <div>
          <IssuedPapers dossier={dossier} />
          <HistoryExportLink dossierId={id} />
        </div>
      </div>
    </>
  );
}
