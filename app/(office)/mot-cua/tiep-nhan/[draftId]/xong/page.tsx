import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getMessages, getTranslations } from "next-intl/server";
import { z } from "zod";
import { deskPath } from "@/components/desk/desk-path";
import { usualFirst } from "@/components/desk/usual-first";
import { VisitDossiers } from "@/components/desk/visit-dossiers";
import { VisitNext } from "@/components/desk/visit-next";
import { flattenTexts } from "@/components/forms/form-texts";
import { LinkButton } from "@/components/ui/link-button";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import { listCounterProcedures } from "@/lib/dossiers/queries/list-counter-procedures";
import { listUsualProcedures } from "@/lib/dossiers/queries/list-usual-procedures";
import { listVisit } from "@/lib/dossiers/queries/list-visit";
import { orNotFound } from "@/lib/platform/entry/page";
import { pageContext } from "@/lib/platform/entry/page-context";
import { continueVisit } from "../../counter-actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("counter.visit");
  return { title: t("title") };
}

/** What was received from one person today, with everything to print, and the way to their next dossier. */
export default async function VisitPage({ params }: { params: Promise<{ draftId: string }> }) {
  const { draftId: dossierId } = await params;
  if (!z.uuid().safeParse(dossierId).success) notFound();
  const officer = await requireOfficer(deskPath.counterVisit(dossierId), ["RECEPTION", "CENTRE_HEAD"]);
  const visit = await orNotFound(listVisit(officer, dossierId));
  const [t, messages, procedures, usual] = await Promise.all([
    getTranslations("counter.visit"),
    getMessages(),
    listCounterProcedures(officer, pageContext),
    listUsualProcedures(officer, pageContext),
  ]);
  return (
    <div className="flex max-w-text flex-col gap-5">
      <div>
        <h1>{t("title")}</h1>
        <p>{t("lead", { name: visit.applicantName, count: visit.dossiers.length })}</p>
      </div>
      <VisitDossiers visit={visit} dossierId={dossierId} />
      <p>
        <LinkButton href={deskPath.counter}>{t("nextPerson")}</LinkButton>
      </p>
      <VisitNext
        dossierId={dossierId}
        start={continueVisit}
        procedures={usualFirst(procedures, usual)}
        texts={flattenTexts({ errors: messages.errors, forms: messages.forms })}
      />
    </div>
  );
}
