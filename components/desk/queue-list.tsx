import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import type { QueueRowView } from "./queue-view";

const ROW =
  "grid min-h-11 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-0.5 px-3 py-1.5 hover:bg-cham-soft focus:bg-cham-soft md:grid-cols-[minmax(0,3fr)_minmax(0,5fr)_minmax(0,3fr)_auto]";

/** The dossiers of a queue, most urgent first; each row is one link, 44 px high at least. */
export function QueueList({ label, rows }: { label: string; rows: readonly QueueRowView[] }) {
  return (
    <ol aria-label={label} className="divide-y divide-line rounded-field border border-line">
      {rows.map((row) => (
        <li key={row.id}>
          <Link href={row.href} prefetch={false} data-queue-row className={ROW}>
            <span className="min-w-0">
              <span className="block truncate font-semibold">{row.owner}</span>
              <span className="block text-sm text-ink-soft">{row.personalId}</span>
            </span>
            <span className="order-3 col-span-2 min-w-0 md:order-none md:col-span-1">
              <span className="line-clamp-2 md:line-clamp-1">{row.procedure}</span>
              <span className="block truncate text-sm text-ink-soft tabular-nums">{row.code}</span>
            </span>
            <span className="order-4 col-span-2 min-w-0 text-sm md:order-none md:col-span-1">
              <span className="block">
                {row.state}
                <span className="text-ink-soft"> · {row.channel}</span>
              </span>
              {row.held && <span className="block truncate text-ink-soft">{row.held}</span>}
            </span>
            <span className="order-2 justify-self-end md:order-none">
              <Badge
                tone={row.clock.tone}
                {...(row.clock.tone === "neutral" ? { icon: "clock" as const } : {})}
              >
                {row.clock.text}
              </Badge>
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
