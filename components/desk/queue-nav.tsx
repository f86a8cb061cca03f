import Link from "next/link";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { TONE_ICONS } from "@/components/ui/tone";
import type { Queue } from "@/lib/dossiers/domain/queue";
import type { QueueView } from "./queue-view";

/** Piles that are looked for also when they are empty. */
const ALWAYS: ReadonlySet<string> = new Set<Queue>(["receive", "mine", "unit"]);

const isSpare = ({ key, count, current }: QueueView["queues"][number]) =>
  count === "0" && !current && !ALWAYS.has(key);

/** The piles of work with their counts: a column on a desk; on a phone two, of those that hold something. */
export function QueueNav({ label, queues }: { label: string; queues: QueueView["queues"] }) {
  return (
    <nav aria-label={label} className="lg:w-64 lg:shrink-0">
      <ul className="grid grid-cols-2 gap-x-2 rounded-field border border-line bg-paper-raised p-1 lg:sticky lg:top-3 lg:grid-cols-1">
        {queues.map((queue) => (
          <li key={queue.key} className={isSpare(queue) ? "max-lg:hidden" : undefined}>
            <Link
              href={queue.href}
              prefetch={false}
              aria-current={queue.current ? "page" : undefined}
              className="flex min-h-11 items-center gap-2 rounded-field border-l-4 border-transparent px-2 hover:bg-cham-soft aria-[current=page]:border-cham aria-[current=page]:bg-cham-soft aria-[current=page]:font-semibold"
            >
              {queue.tone !== "neutral" && (
                <Icon
                  name={TONE_ICONS[queue.tone]}
                  className={classNames("size-5 shrink-0", queue.tone === "late" ? "text-late" : "text-warn")}
                />
              )}
              <span className="min-w-0 grow text-sm lg:text-base">{queue.label}</span>
              <span
                className={classNames(
                  "min-w-8 text-right tabular-nums",
                  queue.count === "0" ? "text-ink-soft" : "font-semibold",
                )}
              >
                {queue.count}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
