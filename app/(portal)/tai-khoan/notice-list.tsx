import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import type { Actor } from "@/lib/accounts/domain/actor";
import { noteNoticesSeen } from "@/lib/notifications/commands/note-notices-seen";
import { listNotices } from "@/lib/notifications/queries/list-notices";
import { pageContext } from "@/lib/platform/entry/page-context";
import { sayMoment } from "@/lib/platform/i18n/say-moment";

/** More of them would push everything else of the account off a phone. */
const SHOWN = 6;

/** The inbox of a citizen; officers have none. What is new is marked so this once: it has been seen then. */
export async function NoticeList({ actor }: { actor: Exclude<Actor, { kind: "SYSTEM" }> }) {
  if (actor.kind !== "CITIZEN") return null;
  const [notices, t] = await Promise.all([listNotices(actor), getTranslations("accounts.notices")]);
  const fresh = notices.filter(({ unread }) => unread).map(({ id }) => id);
  if (fresh.length > 0) await noteNoticesSeen(actor, fresh, pageContext);
  return (
    <section id="thong-bao">
      <h2 className="mb-2 text-lg">{t("title")}</h2>
      {fresh.length > 0 && <p className="mb-2">{t("countUnread", { count: fresh.length })}</p>}
      {notices.length === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>
      ) : (
        <>
          <NoticeRows notices={notices.slice(0, SHOWN)} />
          {notices.length > SHOWN && (
            <Disclosure summary={t("older", { count: notices.length - SHOWN })}>
              <NoticeRows notices={notices.slice(SHOWN)} />
            </Disclosure>
          )}
        </>
      )}
    </section>
  );
}

function NoticeRows({ notices }: { notices: Awaited<ReturnType<typeof listNotices>> }) {
  const t = useTranslations("accounts.notices");
  const format = useFormatter();
  return (
    <ul className="divide-y divide-line border-y border-line">
      {notices.map((notice) => (
        <li key={notice.id} className="relative py-2.5">
          <Link
            href={`/ho-so/${notice.dossierId}`}
            prefetch={false}
            className="font-semibold after:absolute after:inset-0"
          >
            {t("kind", { kind: notice.kind })}
          </Link>{" "}
          {notice.unread && <Badge tone="info">{t("unread")}</Badge>}
          <p className="text-sm text-ink-soft">
            {notice.dossierName} · {sayMoment(format, notice.createdAt)}
          </p>
        </li>
      ))}
    </ul>
  );
}
