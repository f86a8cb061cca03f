import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RegisterForm } from "@/components/dossiers/register-form";
import { RegisterPrints } from "@/components/dossiers/register-prints";
import { RegisterTable } from "@/components/dossiers/register-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import { getRegisterPage } from "@/lib/dossiers/queries/get-register-page";
import { listRegisterOffices } from "@/lib/dossiers/queries/list-register-offices";
import { registerAddress } from "@/lib/dossiers/schemas/register-inputs";
import { pageContext } from "@/lib/platform/entry/page-context";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("register");
  return { title: t("title") };
}

/** The register of an office (F07): what it received in a period, and what became of it. */
export default async function RegisterPage({ searchParams }: Props) {
  const officer = await requireOfficer("/mot-cua/so-theo-doi");
  const { quay, tu, den, sau } = registerAddress.parse(await searchParams);
  const [offices, t] = await Promise.all([
    listRegisterOffices(officer, pageContext),
    getTranslations("register"),
  ]);
  const office = quay ? offices.find(({ id }) => id === quay) : offices[0];
  if (!office) notFound();
  const page = await getRegisterPage(officer, office.id, { from: tu, to: den, after: sau }, pageContext);
  const { period, rows, next } = page;
  const address = new URLSearchParams({ quay: office.id, tu: period.fromOn, den: period.toOn });
  return (
    <>
      <h1 className="mb-4">{t("title")}</h1>
      <RegisterForm offices={offices} officeId={office.id} period={period} />
      <RegisterPrints officeId={office.id} page={page} />
      {rows.length > 0 ? (
        <RegisterTable caption={office.name} rows={rows} />
      ) : (
        <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>
      )}
      <Pagination
        label={t("pages")}
        next={next ? { href: `/mot-cua/so-theo-doi?${address}&sau=${next}`, label: t("next") } : undefined}
      />
    </>
  );
}
