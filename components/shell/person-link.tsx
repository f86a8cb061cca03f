import Link from "next/link";
import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { Person } from "./person";
import { PORTAL_LINKS } from "./portal-links";

/** Sign-in link, or the name of who is signed in. On phones only the sign and a short word fit. */
export function PersonLink({ person }: { person: Person | null }) {
  const t = useTranslations("shell.header");
  const className =
    "inline-flex min-h-11 items-center gap-2 rounded-field px-2 font-semibold whitespace-nowrap text-on-band hover:underline lg:px-2";
  if (!person)
    return (
      <Link
        href={PORTAL_LINKS.signIn}
        prefetch={false}
        className={`${className} border border-on-band-soft px-3`}
      >
        <span>{t("signIn")}</span>
      </Link>
    );
  return (
    <Link
      prefetch={false}
      href={PORTAL_LINKS.account}
      className={className}
      aria-label={t("account", { name: person.displayName })}
    >
      <Icon name="person" />
      <span className="hidden max-w-40 truncate sm:inline lg:hidden xl:inline">{person.displayName}</span>
    </Link>
  );
}
