import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ProcedureDetails } from "@/components/procedures/procedure-details";
import { ProcedureFacts } from "@/components/procedures/procedure-facts";
import { ProcedurePapers } from "@/components/procedures/procedure-papers";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { orNotFound } from "@/lib/platform/entry/page";
import { pageContext } from "@/lib/platform/entry/page-context";
import { getProcedurePage } from "@/lib/procedures/queries/get-procedure-page";
import { startFiling } from "../../../(filing)/nop-ho-so/start-filing";

type Props = {
  params: Promise<{ code: string }>;
  searchParams: Promise<{ loi?: string | string[]; noi?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params;
  const procedure = await orNotFound(getProcedurePage(code, pageContext));
  return {
    title: procedure.name,
    description: procedure.content.termText ?? procedure.name,
    alternates: { types: { "application/pdf": `/api/procedures/${code}/pdf` } },
  };
}

/** One procedure: the facts first, then what to prepare, the one thing to do, and the rest. */
export default async function ProcedurePage({ params, searchParams }: Props) {
  const { code } = await params;
  const { loi, noi } = await searchParams;
  const failed = typeof loi === "string";
  const [procedure, t, ui, filing] = await Promise.all([
    orNotFound(getProcedurePage(code, pageContext)),
    getTranslations("catalogue"),
    getTranslations("ui"),
    getTranslations("filing.start"),
  ]);
  return (
    <article className="flex flex-col gap-6">
      <div>
        <Breadcrumb label={ui("breadcrumb")} crumbs={[{ href: "/thu-tuc", label: t("procedure.crumb") }]} />
        <h1 lang="vi">{procedure.name}</h1>
        <p className="mt-1 text-ink-soft">
          {procedure.sectorName} · {t("code", { code })}
        </p>
      </div>
      {failed && (
        <Notice tone="warn" role="alert">
          {filing("officer")}
        </Notice>
      )}
      {procedure.needsReview && <Notice tone="warn">{t("procedure.reviewState")}</Notice>}
      {procedure.content.notice && (
        <Notice>
          <p lang="vi">{procedure.content.notice}</p>
        </Notice>
      )}
      <ProcedureFacts procedure={procedure} />
      <ProcedurePapers components={procedure.content.components} />
      {procedure.fileable ? (
        <form action={startFiling} className="flex flex-col items-start gap-1">
          <input type="hidden" name="procedureCode" value={code} />
          <Button type="submit" tone="primary" className="w-full text-lg sm:w-auto">
            {t("procedure.file")}
          </Button>
          <p className="no-print text-sm text-ink-soft">{t("procedure.fileHint")}</p>
        </form>
      ) : (
        <Notice tone="neutral">{t("procedure.notOnline")}</Notice>
      )}
      <ProcedureDetails procedure={procedure} everyUnit={noi === "tat-ca"} />
      <p className="no-print">
        <a href={`/api/procedures/${code}/pdf`} className="inline-flex min-h-11 items-center">
          {t("procedure.pdf")}
        </a>
      </p>
    </article>
  );
}
