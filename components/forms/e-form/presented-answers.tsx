import { DescriptionList } from "@/components/ui/description-list";
import type { PresentedAnswer, PresentedTable } from "@/lib/forms/domain/present-answers";

/** Given answers to read: pairs, and tables where a question has rows. */
export function PresentedAnswers({ answers }: { answers: readonly PresentedAnswer[] }) {
  if (answers.length === 0) return null;
  return (
    <DescriptionList
      items={answers.map(({ label, text, table }) => ({
        term: label,
        value: table ? <Rows table={table} /> : <span className="whitespace-pre-line">{text}</span>,
      }))}
    />
  );
}

/** One small list a row: readable on phones, where a wide table is not. */
function Rows({ table }: { table: PresentedTable }) {
  return (
    <ol className="flex list-decimal flex-col gap-2 pl-5">
      {table.rows.map((row) => (
        <li key={row.join("/")}>
          {row.map((cell, column) => (
            <span key={table.columns[column]} className="block">
              <span className="text-ink-soft">{table.columns[column]}:</span> {cell}
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}
