"use client";

import Link from "next/link";
import { classNames } from "./class-names";
import { Table } from "./table";

export interface TextColumn {
  key: string;
  header: string;
  numeric?: boolean;
  rowHeader?: boolean;
  /** Of what stands inside its cells. */
  cellClassName?: string;
  linkClassName?: string;
}

/** Words, or words that lead somewhere, look different or are heard further than seen. */
export type TextCell = string | { text: string; href?: string; tone?: keyof typeof TONES; heard?: string };

export interface TextRow {
  key: string;
  /** One for each column, in their order. */
  cells: readonly TextCell[];
}

interface TextTableProps {
  caption: string;
  columns: readonly TextColumn[];
  rows: readonly TextRow[];
}

const TONES = { late: "font-semibold text-late", soft: "text-ink-soft italic" } as const;

/**
 * A compact table of words alone. It comes to the browser as its words: as elements each cell would be drawn twice on
 * the server and sent twice, a fifth of the leaders' page.
 */
export function TextTable({ caption, columns, rows }: TextTableProps) {
  return (
    <Table
      caption={caption}
      captionHidden
      columns={columns.map((column, index) => ({
        ...column,
        cell: ({ cells }: TextRow) => <Words column={column} cell={cells[index] ?? ""} />,
      }))}
      rows={rows}
      rowKey={({ key }) => key}
      compact
    />
  );
}

function Words({ column, cell }: { column: TextColumn; cell: TextCell }) {
  const { text, href, tone, heard } = typeof cell === "string" ? { text: cell } : cell;
  const look = classNames(column.cellClassName, tone && TONES[tone]);
  if (href === undefined) {
    if (look === "" && heard === undefined) return text;
    return (
      <span className={look}>
        {text}
        {heard !== undefined && <span className="sr-only">{heard}</span>}
      </span>
    );
  }
  return (
    <Link
      href={href}
      prefetch={false}
      className={classNames(look, column.linkClassName, tone === undefined && "text-cham")}
    >
      {text}
      {heard !== undefined && <span className="sr-only">{heard}</span>}
    </Link>
  );
}
