import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { PORTAL_LINKS } from "./portal-links";

/** Search of the catalogue from the header; an ordinary GET form. */
export function SearchForm() {
  const t = useTranslations("shell.header");
  return (
    <search>
      <form action={PORTAL_LINKS.procedures} className="flex">
        <label htmlFor="header-search" className="sr-only">
          {t("searchLabel")}
        </label>
        <input
          id="header-search"
          name="q"
          type="search"
          placeholder={t("searchLabel")}
          maxLength={200}
          autoComplete="off"
          className="h-11 w-full min-w-0 rounded-l-field border border-line-strong bg-paper px-3 text-ink placeholder:text-ink-soft lg:w-40"
        />
        <button
          type="submit"
          aria-label={t("searchButton")}
          className="inline-flex size-11 shrink-0 items-center justify-center rounded-r-field border border-l-0 border-line-strong bg-paper-raised text-cham"
        >
          <Icon name="search" />
        </button>
      </form>
    </search>
  );
}
