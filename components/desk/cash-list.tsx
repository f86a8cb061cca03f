import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { type CashLine, sumByMethod } from "@/lib/payments/domain/cash-list";
import { sayMoment } from "@/lib/platform/i18n/say-moment";
import { deskPath } from "./desk-path";

/** The day's takings of one officer: the sums first, then every receipt. */
export function CashList({ lines }: { lines: readonly CashLine[] }) {
  const t = useTranslations("counter.cash");
  const format = useFormatter();
  if (lines.length === 0) return <p className="text-ink-soft">{t("none")}</p>;
  const method = (name: string) => t(name === "TRANSFER" ? "TRANSFER" : "CASH");
  const total = lines.reduce((sum, { amountDong }) => sum + amountDong, 0);
  return (
    <>
      <ul>
        {sumByMethod(lines).map((sum) => (
          <li key={sum.method}>
            {t("sum", { method: method(sum.method), count: sum.count, amount: sum.amountDong })}
          </li>
        ))}
        <li className="font-semibold">{t("total", { count: lines.length, amount: total })}</li>
      </ul>
      <ol className="divide-y divide-line border-y border-line">
        {lines.map((line) => (
          <li key={line.id} className="py-2">
            <Link
              href={deskPath.dossier(line.dossierId)}
              prefetch={false}
              className="inline-flex min-h-11 items-center text-cham underline"
            >
              {line.code}
            </Link>
            <span className="block">
              {t("line", {
                number: line.receiptNumber,
                amount: line.amountDong,
                method: method(line.method),
              })}
            </span>
            <span className="block text-sm text-ink-soft">
              {line.payerName} · {sayMoment(format, new Date(line.takenAt))}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
