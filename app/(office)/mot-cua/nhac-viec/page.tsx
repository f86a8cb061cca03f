import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReminderList } from "@/components/notifications/reminder-list";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import { listReminders } from "@/lib/notifications/queries/list-reminders";
import { remindersAddress } from "@/lib/notifications/schemas/mark-read-input";
import { pageContext } from "@/lib/platform/entry/page-context";
import { markReminders } from "./mark-reminders";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reminders");
  return { title: t("title") };
}

/** What the clock asks of an officer, newest first. */
export default async function RemindersPage({ searchParams }: Props) {
  const officer = await requireOfficer("/mot-cua/nhac-viec");
  const { sau } = remindersAddress.parse(await searchParams);
  const [{ rows, next }, t] = await Promise.all([
    listReminders(officer, sau, pageContext),
    getTranslations("reminders"),
  ]);
  const newest = rows[0];
  return (
    <div className="mx-auto max-w-page">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h1>{t("title")}</h1>
        {newest && rows.some(({ unread }) => unread) && (
          <form action={markReminders}>
            <input type="hidden" name="noticeId" value={newest.id} />
            <input type="hidden" name="older" value="1" />
            <Button type="submit">{t("markAll")}</Button>
          </form>
        )}
      </div>
      {rows.length > 0 ? (
        <ReminderList rows={rows} mark={markReminders} />
      ) : (
        <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>
      )}
      <Pagination
        label={t("pages")}
        next={next ? { href: `/mot-cua/nhac-viec?sau=${next}`, label: t("older") } : undefined}
      />
    </div>
  );
}
