import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import type { QueueColumn } from "@/lib/dossiers/domain/queue-column";
import { fillIn } from "./bulk/bulk-texts";
import type { Selection } from "./bulk/use-selection";
import type { QueueRowView } from "./queue-view";

const ROW =
  "grid min-h-11 min-w-0 grow grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-0.5 px-3 py-1.5 hover:bg-cham-soft focus:bg-cham-soft md:grid-cols-[minmax(0,3fr)_minmax(0,5fr)_minmax(0,3.5fr)_9.5rem]";

type QueueListProps = {
  label: string;
  rows: readonly QueueRowView[];
  selection: Selection;
  /** Label of a row's box, with `{name}` for whose dossier it is. */
  chooseLabel: string;
  columns: readonly QueueColumn[];
};

/** The dossiers of a queue, most urgent first; each row is one link, 44 px high at least, beside a box to choose it. */
export function QueueList({ label, rows, selection, chooseLabel, columns }: QueueListProps) {
  return (
    <ol aria-label={label} className="divide-y divide-line rounded-field border border-line">
      {rows.map((row) => (
        <li key={row.id} className="flex items-stretch has-checked:bg-cham-soft">
          <RowBox
            row={row}
            label={fillIn(chooseLabel, { name: row.owner })}
            checked={selection.has(row.id)}
            onToggle={selection.toggle}
          />
          <RowLink row={row} columns={columns} />
        </li>
      ))}
    </ol>
  );
}

/** Whose dossier it is and how much time is left, always; the rest as the officer chose. */
function RowLink({ row, columns }: { row: QueueRowView; columns: readonly QueueColumn[] }) {
  const shows = (column: QueueColumn) => columns.includes(column);
  const more = row.more.filter(({ key }) => shows(key));
  return (
    <Link href={row.href} prefetch={false} data-queue-row className={ROW}>
      <span className="min-w-0">
        <span className="block truncate font-semibold">{row.owner}</span>
        <span className="block text-sm text-ink-soft">{row.personalId}</span>
      </span>
      <span className="order-3 col-span-2 min-w-0 md:order-none md:col-span-1">
        {shows("procedure") && <span className="line-clamp-2 md:line-clamp-1">{row.procedure}</span>}
        {shows("code") && (
          <span className="block truncate text-sm text-ink-soft tabular-nums">{row.code}</span>
        )}
      </span>
      <span className="order-4 col-span-2 min-w-0 text-sm md:order-none md:col-span-1">
        {shows("state") && (
          <span className="block">
            {row.state}
            <span className="text-ink-soft"> · {row.channel}</span>
          </span>
        )}
        {shows("marks") &&
          row.marks.map((mark) => (
            <Badge key={mark.key} tone={mark.tone}>
              {mark.text}
            </Badge>
          ))}
        {shows("holder") && row.held && <span className="block truncate text-ink-soft">{row.held}</span>}
        {more.map(({ key, text }) => (
          <span key={key} className="block text-ink-soft">
            {text}
          </span>
        ))}
      </span>
      <span className="order-2 justify-self-end md:order-none">
        <Badge tone={row.clock.tone} {...(row.clock.tone === "neutral" ? { icon: "clock" as const } : {})}>
          {row.clock.text}
        </Badge>
      </span>
    </Link>
  );
}

type RowBoxProps = {
  row: QueueRowView;
  label: string;
  checked: boolean;
  onToggle: (id: string) => void;
};

/** The box of a row, its whole cell the target; where nothing can be done the place stays empty. */
function RowBox({ row, label, checked, onToggle }: RowBoxProps) {
  if (row.acts.length === 0) return <span className="needs-script w-11 shrink-0" />;
  return (
    <label className="needs-script flex w-11 shrink-0 items-center justify-center">
      <span className="sr-only">{label}</span>
      <input
        type="checkbox"
        className="size-6 accent-cham"
        checked={checked}
        onChange={() => onToggle(row.id)}
      />
    </label>
  );
}
