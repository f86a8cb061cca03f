import { getFormatter, getTranslations } from "next-intl/server";
import type { Tone } from "@/components/ui/tone";
import type { DeskList } from "@/lib/dossiers/domain/desk-list";
import { QUEUES, type Queue } from "@/lib/dossiers/domain/queue";
import type { QueuePage, QueueRow } from "@/lib/dossiers/domain/queue-page";
import { sayClock } from "./clock-words";
import { deskPath } from "./desk-path";
import type { QueueRowView, QueueView } from "./queue-view";

/** What the reader asked for, as far as the words depend on it. */
export type QueueAsked = {
  search?: string | undefined;
  filtered: boolean;
  paged: boolean;
  params: URLSearchParams;
  /** How the list is narrowed; a search looks everywhere. */
  list: Omit<DeskList, "queue">;
};

type MarkTranslator = Awaited<ReturnType<typeof getTranslations<"talk.mark">>>;

const TONES: Partial<Record<Queue, Tone>> = { overdue: "late", nearDue: "warn" };

/** The desk in the reader's language. */
export async function presentQueue(page: QueuePage, asked: QueueAsked): Promise<QueueView> {
  const [t, format] = await Promise.all([getTranslations("desk"), getFormatter()]);
  const searching = page.search !== "NONE";
  const time = format.dateTime(new Date(page.at), "time");
  const count = page.counts[page.queue];
  return {
    title: searching ? t("list.searchFor", { text: asked.search ?? "" }) : t(`queue.${page.queue}`),
    queues: QUEUES.map((queue) => ({
      key: queue,
      href: deskPath.queue(queue),
      label: t(`queue.${queue}`),
      count: format.number(page.counts[queue], "count"),
      tone: (page.counts[queue] > 0 && TONES[queue]) || "neutral",
      current: !searching && queue === page.queue,
    })),
    rows: await presentRows(page.rows, { ...asked.list, queue: page.queue }, searching),
    summary: searching
      ? t("list.found", { count: page.rows.length })
      : t("list.count", { count: asked.filtered || asked.paged ? page.rows.length : count }),
    updated: t("list.updated", { time }),
    stale: t("list.stale", { time }),
    empty: { title: t("empty.title"), body: t(`empty.${emptyReason(page, asked)}`) },
    first: asked.paged ? { href: pageHref(asked, null), label: t("list.first") } : null,
    next: page.next ? { href: pageHref(asked, page.next), label: t("list.next") } : null,
  };
}

function emptyReason(page: QueuePage, asked: QueueAsked) {
  if (page.search === "TOO_SHORT") return "tooShort";
  if (page.search === "DONE") return "search";
  if (asked.filtered) return "filtered";
  return page.queue === "receive" || page.queue === "mine" ? page.queue : "other";
}

async function presentRows(
  rows: readonly QueueRow[],
  list: DeskList,
  searching: boolean,
): Promise<QueueRowView[]> {
  const from = searching ? { queue: list.queue } : list;
  const [t, clock, words, marks, more, format] = await Promise.all([
    getTranslations("desk"),
    getTranslations("desk.clock"),
    getTranslations("dossiers"),
    getTranslations("talk.mark"),
    getTranslations("tools.view.more"),
    getFormatter(),
  ]);
  // Short, so that a column holds it whole.
  const moment = (at: string) =>
    `${format.dateTime(new Date(at), "day")}, ${format.dateTime(new Date(at), "time")}`;
  return rows.map((row) => ({
    id: row.id,
    href: deskPath.dossier(row.id, { list: from }),
    code: row.code,
    owner: row.ownerName,
    personalId: row.maskedPersonalId,
    procedure: row.procedureName,
    state: words(`state.${row.state}`),
    channel: words(`channel.${row.channel}`),
    held: row.absentName
      ? t("list.inPlaceOf", { name: row.absentName })
      : row.holderName && (searching || list.queue !== "mine" || row.proposed)
        ? t("list.held", { name: row.holderName })
        : null,
    clock: sayClock(row.clock, clock),
    more: [
      ...(row.stepDueAt
        ? [{ key: "stepDue" as const, text: more("stepDue", { time: moment(row.stepDueAt) }) }]
        : []),
      { key: "submitted" as const, text: more("submitted", { time: moment(row.submittedAt) }) },
      ...(row.folderPlace
        ? [{ key: "folder" as const, text: more("folder", { place: row.folderPlace }) }]
        : []),
    ],
    marks: marksOf(row, marks, moment),
    version: row.version,
    acts: row.acts,
  }));
}

function marksOf(row: QueueRow, t: MarkTranslator, moment: (at: string) => string): QueueRowView["marks"] {
  return [
    ...(row.partDueAt
      ? [{ key: "part", text: t("part", { time: moment(row.partDueAt) }), tone: "neutral" as const }]
      : []),
    ...(row.proposed
      ? [{ key: "proposed", text: t(`proposed.${row.proposed}`), tone: "warn" as const }]
      : []),
    ...(row.waitsForAnswer ? [{ key: "waits", text: t("waits"), tone: "warn" as const }] : []),
    ...(row.unread ? [{ key: "unread", text: t("unread"), tone: "info" as const }] : []),
  ];
}

function pageHref({ params }: QueueAsked, cursor: string | null): string {
  const next = new URLSearchParams(params);
  next.delete("sau");
  if (cursor) next.set("sau", cursor);
  return `/mot-cua?${next}`;
}
