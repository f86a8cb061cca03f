import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { LinkButton } from "@/components/ui/link-button";
import { instantOf } from "@/lib/calendar/domain/local-date";
import type { DraftRow } from "@/lib/dossiers/dto";
import { sayMoment } from "@/lib/platform/i18n/say-moment";

const NOON = 720;

interface DraftRowsProps {
  rows: readonly DraftRow[];
  discard: (form: FormData) => Promise<void>;
}

/** What a person is still filling in: go on, or delete after being asked once. */
export function DraftRows({ rows, discard }: DraftRowsProps) {
  const t = useTranslations("dossiers.mine");
  const format = useFormatter();
  return (
    <ul className="divide-y divide-line border-y border-line">
      {rows.map((row) => (
        <li key={row.id} className="flex flex-col gap-2 py-3">
          <span lang="vi">{row.procedureName}</span>
          <span className="text-sm text-ink-soft">
            {t("savedAt", { date: sayMoment(format, new Date(row.updatedAt)) })} ·{" "}
            {t("keptTo", { date: format.dateTime(instantOf(row.keptToOn, NOON), "day") })}
          </span>
          <div className="flex flex-wrap items-start gap-3">
            <LinkButton
              href={`/nop-ho-so/${row.id}/${encodeURIComponent(row.page)}`}
              tone="primary"
              aria-label={`${t("resume")}: ${row.procedureName}`}
            >
              {t("resume")}
            </LinkButton>
            <Disclosure summary={t("discard")} look="danger">
              <form action={discard} className="mt-2 flex flex-col items-start gap-2">
                <input type="hidden" name="draftId" value={row.id} />
                <input type="hidden" name="version" value={row.version} />
                <p>{t("discardAsk")}</p>
                <Button type="submit" tone="danger">
                  {t("discardYes")}
                </Button>
              </form>
            </Disclosure>
          </div>
        </li>
      ))}
    </ul>
  );
}
