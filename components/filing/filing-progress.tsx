import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import type { OwnDraft } from "@/lib/dossiers/dto";
import { filingPageTitle } from "./filing-page-title";

/** Which step this is, what is being filed, and links to the steps before. */
export function FilingProgress({ draft, current }: { draft: OwnDraft; current: number }) {
  const t = useTranslations("filing");
  const locale = useLocale();
  const total = draft.pages.length;
  return (
    <div className="flex flex-col gap-2">
      <p lang="vi" className="text-sm text-ink-soft">
        {draft.procedureName}
      </p>
      <Disclosure summary={t("step", { step: current + 1, total })}>
        <nav aria-label={t("progress")}>
          <ol className="list-decimal pl-6">
            {draft.pages.map((page, index) => (
              <li key={page.slug} aria-current={index === current ? "step" : undefined}>
                {index < current ? (
                  <Link
                    href={`/nop-ho-so/${draft.id}/${page.slug}`}
                    prefetch={false}
                    className="inline-flex min-h-11 items-center text-cham underline underline-offset-4"
                  >
                    {filingPageTitle(draft.form, page, t, locale)}
                  </Link>
                ) : (
                  <span className={index === current ? "font-semibold" : "text-ink-soft"}>
                    {filingPageTitle(draft.form, page, t, locale)}
                  </span>
                )}
              </li>
            ))}
          </ol>
        </nav>
      </Disclosure>
      <div aria-hidden="true" className="flex gap-1">
        {draft.pages.map((page, index) => (
          <span
            key={page.slug}
            className={`h-1 grow rounded-full ${index <= current ? "bg-cham" : "bg-line"}`}
          />
        ))}
      </div>
    </div>
  );
}
