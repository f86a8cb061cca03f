import { useFormatter, useTranslations } from "next-intl";
import { Fragment } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { Icon } from "@/components/ui/icon";
import { instantOf } from "@/lib/calendar/domain/local-date";
import type { RegisterPeriod } from "@/lib/dossiers/domain/register-period";

interface RegisterPrintsProps {
  officeId: string;
  page: { period: RegisterPeriod; total: number; parts: number };
}

const NOON = 720;

/** How much the book holds, when it was opened and closed, and its print and spreadsheet, in parts when it is long. */
export function RegisterPrints({ officeId, page: { period, total, parts } }: RegisterPrintsProps) {
  const t = useTranslations("register");
  const format = useFormatter();
  const day = (on: string) => format.dateTime(instantOf(on, NOON), "day");
  const address = new URLSearchParams({ tu: period.fromOn, den: period.toOn });
  return (
    <div className="mb-4 flex flex-wrap items-center gap-3">
      <p>
        {t("count", { count: total })} {t("opened", { date: day(period.openedOn) })}
        {period.closedOn && ` ${t("closed", { date: day(period.closedOn) })}`}
      </p>
      {Array.from({ length: parts }, (_, index) => index + 1).map((part) => (
        <Fragment key={part}>
          <a
            href={`/api/registers/${officeId}?${address}&phan=${part}`}
            target="_blank"
            rel="noopener"
            className={buttonClass("secondary", "normal", "no-print")}
          >
            <Icon name="print" />
            {parts === 1 ? t("print") : t("printPart", { part, parts })}
          </a>
          <a
            href={`/api/registers/${officeId}?${address}&phan=${part}&dang=xlsx`}
            download
            className={buttonClass("secondary", "normal", "no-print")}
          >
            <Icon name="table" />
            {parts === 1 ? t("workbook") : t("workbookPart", { part, parts })}
          </a>
        </Fragment>
      ))}
    </div>
  );
}
