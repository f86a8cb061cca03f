import type { ReactNode } from "react";

export interface Description {
  term: string;
  value: ReactNode;
  /** Beside the value, e.g. a link to change it. */
  action?: ReactNode;
}

/** Pairs of a name and a value; on phones the value stands under its name. */
export function DescriptionList({ items }: { items: readonly Description[] }) {
  return (
    <dl className="divide-y divide-line border-y border-line">
      {items.map(({ term, value, action }) => (
        <div key={term} className="flex flex-col gap-x-4 py-2.5 sm:flex-row">
          <dt className="text-ink-soft sm:w-56 sm:shrink-0">{term}</dt>
          <dd className="min-w-0 grow">{value}</dd>
          {action && <dd className="shrink-0">{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
