import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { requireCitizen } from "@/lib/accounts/queries/require-person";
import { orNotFound } from "@/lib/platform/entry/page";
import { pageContext } from "@/lib/platform/entry/page-context";
import { getProcedurePage } from "@/lib/procedures/queries/get-procedure-page";
import { startFiling } from "./start-filing";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("filing.start");
  return { title: t("title") };
}

type Props = { searchParams: Promise<{ "thu-tuc"?: string | string[] }> };

/** Where signing in leads back to: one press begins, because opening a page must not change anything. */
export default async function StartFilingPage({ searchParams }: Props) {
  const asked = (await searchParams)["thu-tuc"];
  const code = typeof asked === "string" ? asked : null;
  await requireCitizen(code ? `/nop-ho-so?thu-tuc=${encodeURIComponent(code)}` : "/nop-ho-so");
  const t = await getTranslations("filing.start");
  const procedure = code ? await orNotFound(getProcedurePage(code, pageContext)) : null;
  if (!procedure) {
    return (
      <div className="flex flex-col items-start gap-4">
        <h1>{t("title")}</h1>
        <p>{t("choose")}</p>
        <LinkButton href="/thu-tuc" tone="primary">
          {t("toCatalogue")}
        </LinkButton>
      </div>
    );
  }
  return (
    <form action={startFiling} className="flex flex-col items-start gap-4">
      <h1 lang="vi">{procedure.name}</h1>
      <p>{t("ready")}</p>
      <input type="hidden" name="procedureCode" value={procedure.code} />
      <Button type="submit" tone="primary">
        {t("begin")}
      </Button>
    </form>
  );
}
