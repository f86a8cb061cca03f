import Link from "next/link";

export interface Tab {
  href: string;
  label: string;
  /** Shown after the label, e.g. how many wait there. */
  count?: string;
  current: boolean;
}

/** Tabs that are links: each has its own address, works without script, and can be opened beside. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-1">
        {tabs.map(({ href, label: text, count, current }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              aria-current={current ? "page" : undefined}
              className="flex min-h-11 items-center gap-2 border-b-4 border-transparent px-3 text-cham hover:bg-cham-soft aria-[current=page]:border-cham aria-[current=page]:font-semibold"
            >
              {text}
              {count !== undefined && <span className="rounded-full bg-cham-soft px-2 text-sm">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
