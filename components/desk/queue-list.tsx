import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import type { QueueRowView } from "./queue-view";

const ROW =
  "grid min-h-11 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-0.5 px-3 py-2 hover:bg-cham-soft focus:bg-cham-soft xl:grid-cols-[15rem_minmax(0,1fr)_minmax(0,1.3fr)_12rem_11rem] xl:py-1.5";

/** The dossiers of a queue, most urgent first; each row is one link, 44 px high at least. */
export function QueueList({ label, rows }: { label: string; rows: readonly QueueRowView[] }) {
  return (
    <ol aria-label={label} className="divide-y divide-line rounded-field border border-line">
      {rows.map((row) => (
        <li key={row.id}>
          <Link href={row.href} prefetch={false} data-queue-row className={ROW}>
            <span className="order-2 col-span-2 truncate text-sm text-ink-soft tabular-nums xl:order-none xl:col-span-1">
              {row.code}
            </span>
            <span className="order-1 min-w-0 xl:order-none">
              <span className="block truncate font-semibold">{row.owner}</span>
              <span className="block text-sm text-ink-soft">{row.personalId}</span>
            </span>
            <span className="order-3 col-span-2 min-w-0 xl:order-none xl:col-span-1">
              <span className="line-clamp-2 text-sm xl:line-clamp-1 xl:text-base">{row.procedure}</span>
              {row.held && <span className="block truncate text-sm text-ink-soft">{row.held}</span>}
            </span>
            <span className="order-4 col-span-2 text-sm xl:order-none xl:col-span-1">
              {row.state}
              <span className="text-ink-soft"> · {row.channel}</span>
            </span>
            <span className="order-1 justify-self-end xl:order-none">
              <Badge tone={row.clock.tone} icon={row.clock.tone === "neutral" ? "clock" : undefined}>
                {row.clock.text}
              </Badge>
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
