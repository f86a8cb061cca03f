import { Icon } from "./icon";
import { LinkButton } from "./link-button";

interface PaginationProps {
  label: string;
  previous?: { href: string; label: string } | undefined;
  next?: { href: string; label: string } | undefined;
}

/** Back and on through a list that is cut by key: there are no page numbers to go stale. */
export function Pagination({ label, previous, next }: PaginationProps) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={label} className="mt-4 flex justify-between gap-3">
      {previous ? (
        <LinkButton href={previous.href} rel="prev">
          <Icon name="previous" />
          {previous.label}
        </LinkButton>
      ) : (
        <span />
      )}
      {next && (
        <LinkButton href={next.href} rel="next">
          {next.label}
          <Icon name="next" />
        </LinkButton>
      )}
    </nav>
  );
}
