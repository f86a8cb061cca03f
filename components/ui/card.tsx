import type { ReactNode } from "react";
import { classNames } from "./class-names";

interface CardProps {
  title?: string;
  /** Level of the title in the page's outline. */
  level?: 2 | 3 | 4;
  className?: string;
  children: ReactNode;
}

/** A panel that holds one thing. */
export function Card({ title, level = 2, className, children }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <section className={classNames("rounded-field border border-line bg-paper-raised p-4 sm:p-5", className)}>
      {title && <Heading className="mb-2 text-lg">{title}</Heading>}
      {children}
    </section>
  );
}
