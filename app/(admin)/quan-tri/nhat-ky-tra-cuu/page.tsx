import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { TextField } from "@/components/ui/text-field";
import { daySpan } from "@/lib/accounts/domain/day-span";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import { searchIdentityRecords } from "@/lib/accounts/queries/search-identity-records";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { pageContext } from "@/lib/platform/entry/page-context";
import { RecordTable } from "./record-table";

const PATH = "/quan-tri/nhat-ky-tra-cuu";
const text = z.string().max(200).optional().catch(undefined);
const query = z.object({ q: text, tu: text, den: text, truoc: z.uuid().nullable().catch(null) });

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.identityLog");
  return { title: t("title") };
}

/** For auditors: who looked up whom at the counters. */
export default async function IdentityLogPage({ searchParams }: PageProps<"/quan-tri/nhat-ky-tra-cuu">) {
  const actor = await requireOfficer(PATH, ["AUDITOR"]);
  const { q = "", tu, den, truoc } = query.parse(await searchParams);
  const days = daySpan({ from: tu, to: den }, localDateOf(pageContext.clock.now()));
  const [t, ui, page] = await Promise.all([
    getTranslations("admin.identityLog"),
    getTranslations("ui"),
    searchIdentityRecords(actor, { days, officer: q, before: truoc }),
  ]);
  const address = new URLSearchParams({ q, tu: days.fromOn, den: days.toOn });
  const next = page.nextBefore && `${PATH}?${address}&truoc=${page.nextBefore}`;
  return (
    <div className="flex flex-col gap-4">
      <h1>{t("title")}</h1>
      <p className="max-w-text text-ink-soft">{t("lead")}</p>
      <form action={PATH} aria-label={t("choose")} className="no-print grid items-end gap-3 sm:grid-cols-4">
        <TextField id="log-officer" name="q" type="search" label={t("officerSearch")} defaultValue={q} />
        <TextField id="log-from" name="tu" type="date" label={t("from")} defaultValue={days.fromOn} />
        <TextField id="log-to" name="den" type="date" label={t("to")} defaultValue={days.toOn} />
        <Button type="submit">{t("show")}</Button>
      </form>
      {page.rows.length === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>
      ) : (
        <RecordTable rows={page.rows} />
      )}
      <Pagination label={ui("pages")} {...(next && { next: { href: next, label: ui("next") } })} />
    </div>
  );
}
