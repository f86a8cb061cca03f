import Link from "next/link";
import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";

const MOST = 99;

/** The bell of the header: a link to what is new, with how much there is. */
export function UnreadLink({ href, label, unread }: { href: string; label: string; unread: number }) {
  const t = useTranslations("shell.header");
  const count = unread > MOST ? `${MOST}+` : String(unread);
  return (
    <Link
      prefetch={false}
      href={href}
      aria-label={unread > 0 ? t("unread", { label, count }) : label}
      className="inline-flex min-h-11 min-w-11 items-center justify-center gap-1 rounded-field text-on-band hover:underline"
    >
      <Icon name="bell" />
      {unread > 0 && <span className="font-semibold tabular-nums">{count}</span>}
    </Link>
  );
}
