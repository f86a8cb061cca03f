import type { ReactNode } from "react";
import type { Description } from "@/components/ui/description-list";

/** Names over values: for narrow columns beside the papers. */
export function FactList({ items }: { items: readonly Description[] }) {
  return (
    <dl className="grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-x-4 border-t border-line">
      {items.map(({ term, value }) => (
        <div key={term} className="border-b border-line py-1.5">
          <dt className="text-sm text-ink-soft">{term}</dt>
          <dd>{typeof value === "string" ? softened(value) : value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** An e-mail address that is too long for its column goes on in a new line before its host. */
function softened(text: string): ReactNode {
  if (!/^\S+@\S+$/.test(text)) return text;
  const at = text.indexOf("@");
  return (
    <>
      {text.slice(0, at)}
      <wbr />
      {text.slice(at)}
    </>
  );
}
