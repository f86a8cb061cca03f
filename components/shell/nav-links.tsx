"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

export interface NavItem {
  href: string;
  label: string;
}

interface NavLinksProps {
  /** Accessible name of the navigation. */
  label: string;
  items: NavItem[];
  className?: string;
  linkClassName: string;
}

/** A list of links; the one whose page is open says so to eye and ear. */
export function NavLinks({ label, items, className, linkClassName }: NavLinksProps) {
  const path = usePathname();
  const open = items
    .filter(({ href }) => path === href || path.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0];
  return (
    <nav aria-label={label}>
      <ul className={className}>
        {items.map(({ href, label: text }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              aria-current={open?.href === href ? "page" : undefined}
              className={linkClassName}
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
