import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { ScrollFrame } from "./scroll-frame";

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand to the right. */
  numeric?: boolean;
  /** This cell names its row. */
  rowHeader?: boolean;
}

interface TableProps<Row> {
  /** Says what the table holds; read first by a screen reader. */
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** 32 px rows instead of 44. */
  compact?: boolean;
}

/** Rows and columns of one kind of thing. Wide tables scroll inside their own frame, not the page. */
export function Table<Row>({ caption, captionHidden, columns, rows, rowKey, compact }: TableProps<Row>) {
  const cellClass = compact ? "px-2 py-1 text-sm" : "px-3 py-2.5";
  return (
    <ScrollFrame label={caption}>
      <table className="w-full border-collapse text-left">
        <caption className={captionHidden ? "sr-only" : "px-3 py-2 text-left font-semibold"}>
          {/* On a phone the words wrap within the screen and stay while the columns are pushed aside. */}
          <span className={captionHidden ? undefined : "sticky left-3 inline-block max-w-[calc(100vw-4rem)]"}>
            {caption}
          </span>
        </caption>
        <thead className="bg-paper-raised">
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={classNames(cellClass, "border-b font-semibold", column.numeric && "text-right")}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map((row) => (
            <tr key={rowKey(row)} className="hover:bg-cham-soft">
              {columns.map((column) => (
                <Cell key={column.key} column={column} className={cellClass}>
                  {column.cell(row)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

interface CellProps<Row> {
  column: Column<Row>;
  className: string;
  children: ReactNode;
}

function Cell<Row>({ column, className, children }: CellProps<Row>) {
  const classes = classNames(className, "align-top", column.numeric && "text-right tabular-nums");
  if (!column.rowHeader) return <td className={classes}>{children}</td>;
  return (
    <th scope="row" className={classNames(classes, "min-w-36 font-semibold")}>
      {children}
    </th>
  );
}
