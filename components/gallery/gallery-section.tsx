import type { ReactNode } from "react";

/** One chapter of the gallery. */
export function GallerySection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-10 flex flex-col gap-5 border-t border-line pt-6">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
