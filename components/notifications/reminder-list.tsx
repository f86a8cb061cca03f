import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { deskPath } from "@/components/desk/desk-path";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { instantOf } from "@/lib/calendar/domain/local-date";
import type { ReminderRow } from "@/lib/notifications/dto";
import { sayMoment } from "@/lib/platform/i18n/say-moment";

const NOON = 720;

interface ReminderListProps {
  rows: readonly ReminderRow[];
  mark: (form: FormData) => Promise<void>;
}

/** Reminders of an officer: what about, by when, a way to the dossier, and "read". */
export function ReminderList({ rows, mark }: ReminderListProps) {
  const t = useTranslations("reminders");
  return (
    <ol className="divide-y divide-line rounded-field border border-line">
      {rows.map((row) => (
        <li key={row.id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-3 py-2.5">
          <ReminderText row={row} />
          {row.unread && (
            <form action={mark}>
              <input type="hidden" name="noticeId" value={row.id} />
              <Button
                type="submit"
                tone="quiet"
                aria-label={t("markOne", {
                  what: [whatOf(row, t), row.dossier?.name].filter(Boolean).join(", "),
                })}
              >
                {t("read")}
              </Button>
            </form>
          )}
        </li>
      ))}
    </ol>
  );
}

function ReminderText({ row }: { row: ReminderRow }) {
  const t = useTranslations("reminders");
  const format = useFormatter();
  const what = whatOf(row, t);
  const href = hrefOf(row);
  const day = (on: string) => format.dateTime(instantOf(on, NOON), "day");
  return (
    <div className="min-w-0 grow basis-72">
      <p className={row.unread ? "font-semibold" : undefined}>
        {href ? (
          <Link href={href} prefetch={false} className="text-cham underline underline-offset-4">
            {what}
          </Link>
        ) : (
          what
        )}{" "}
        {row.unread && <Badge tone="info">{t("unread")}</Badge>}
        {row.ended && <Badge icon="check">{t("ended")}</Badge>}
      </p>
      {row.dossier && (
        <p className="text-sm">
          <span lang="vi">{row.dossier.procedureName}</span> · {row.dossier.name}
        </p>
      )}
      {row.reappointUntil && (
        <p className="text-sm text-warn">{t("reappoint", { date: day(row.reappointUntil) })}</p>
      )}
      <p className="text-sm text-ink-soft">
        {row.dueAt && `${t("due", { date: sayMoment(format, new Date(row.dueAt)) })} · `}
        {t("told", { date: sayMoment(format, new Date(row.createdAt)) })}
      </p>
    </div>
  );
}

function whatOf({ kind, count }: ReminderRow, t: ReturnType<typeof useTranslations<"reminders">>): string {
  return t("kind", { kind, count: count ?? 0 });
}

function hrefOf({ kind, dossier, handOverListId }: ReminderRow): string | null {
  if (kind === "OVERDUE") return deskPath.queue("overdue");
  if (kind === "HANDED_OVER") return deskPath.queue("mine");
  if (handOverListId) return deskPath.handOver(handOverListId);
  return dossier ? deskPath.dossier(dossier.id) : null;
}
