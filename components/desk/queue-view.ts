import type { Tone } from "@/components/ui/tone";
import type { BulkAction } from "@/lib/dossiers/domain/bulk-action";
import type { QueueColumn } from "@/lib/dossiers/domain/queue-column";

/** A row of the list in words, ready to be shown. */
export type QueueRowView = {
  id: string;
  href: string;
  code: string;
  owner: string;
  personalId: string;
  procedure: string;
  state: string;
  channel: string;
  held: string | null;
  clock: { text: string; tone: Tone };
  /** What some officers want to see besides, by column. */
  more: { key: QueueColumn; text: string }[];
  /** Short marks: what the dossier waits for, what is new. */
  marks: { key: string; text: string; tone: Tone }[];
  version: number;
  /** What may be done with it together with others. */
  acts: readonly BulkAction[];
};

/** The desk at one moment in words: what the page shows first, and what it reads again every few seconds. */
export type QueueView = {
  title: string;
  queues: { key: string; href: string; label: string; count: string; tone: Tone; current: boolean }[];
  rows: QueueRowView[];
  summary: string;
  updated: string;
  stale: string;
  empty: { title: string; body: string };
  first: { href: string; label: string } | null;
  next: { href: string; label: string } | null;
};
