import Link from "next/link";

export interface Crumb {
  href: string;
  label: string;
}

/** The way back up, on pages that lie deep; the page itself is not in it. */
export function Breadcrumb({ label, crumbs }: { label: string; crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={label} className="text-sm">
      <ol className="flex flex-wrap items-center gap-x-2">
        {crumbs.map(({ href, label: text }, index) => (
          <li key={href} className="flex items-center gap-x-2">
            <Link
              href={href}
              prefetch={false}
              className="inline-flex min-h-11 items-center text-cham underline underline-offset-4"
            >
              {text}
            </Link>
            {index < crumbs.length - 1 && (
              <span aria-hidden="true" className="text-ink-soft">
                /
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
