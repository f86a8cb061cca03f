import Link from "next/link";
import { Icon, type IconName } from "@/components/ui/icon";

export interface TilePart {
  label: string;
  value: string;
  href: string;
  /** Beside what is late or about to be. */
  sign?: "warn" | "late" | undefined;
}

interface FigureTileProps {
  label: string;
  value: string;
  /** Where the number leads. */
  href?: string;
  note?: string;
  parts?: readonly TilePart[];
}

const SIGN_CLASSES = { warn: "text-warn", late: "text-late" } as const;
const SIGN_ICONS: Record<"warn" | "late", IconName> = { warn: "warn", late: "late" };
const LINK = "inline-flex min-h-11 items-center underline-offset-4 hover:underline print:min-h-0";

/** One number, what it is made of, and the lists behind each. */
export function FigureTile({ label, value, href, note, parts = [] }: FigureTileProps) {
  return (
    <div className="flex flex-col rounded-field border border-line bg-paper-raised px-4 py-3 print:px-2 print:py-1">
      <dt className="font-semibold">
        {label}
        {note && <span className="block text-sm font-normal text-ink-soft">{note}</span>}
      </dt>
      <dd className="text-2xl font-semibold tabular-nums">
        {href ? (
          <Link href={href} prefetch={false} className={`${LINK} text-cham`}>
            {value}
            <span className="sr-only"> {label}</span>
          </Link>
        ) : (
          <span className="inline-flex min-h-11 items-center print:min-h-0">{value}</span>
        )}
      </dd>
      {parts.length > 0 && (
        <dd>
          <ul className="text-sm">
            {parts.map((part) => (
              <li key={part.label}>
                <Link href={part.href} prefetch={false} className={`${LINK} w-full justify-between gap-2`}>
                  <span
                    className={
                      part.sign
                        ? `inline-flex items-center gap-1 font-semibold ${SIGN_CLASSES[part.sign]}`
                        : undefined
                    }
                  >
                    {part.sign && <Icon name={SIGN_ICONS[part.sign]} className="size-4 shrink-0" />}
                    {part.label}
                  </span>
                  <span className="font-semibold text-cham tabular-nums">{part.value}</span>
                </Link>
              </li>
            ))}
          </ul>
        </dd>
      )}
    </div>
  );
}
