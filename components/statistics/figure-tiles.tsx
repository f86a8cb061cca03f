import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { Figure } from "@/lib/statistics/domain/figure";
import type { FiguresDto } from "@/lib/statistics/dto";
import { figureListAddress } from "./figure-address";
import { FigureTile, type TilePart } from "./figure-tile";

const SIGNS: Partial<Record<Figure, "warn" | "late">> = {
  "sap-den-han": "warn",
  "qua-han": "late",
  "tre-han": "late",
};

const GROUPS = [
  { label: "received", total: "tiep-nhan", parts: ["truc-tuyen", "tai-quay", "buu-chinh"] },
  { label: "finished", total: "da-xong", parts: ["truoc-han", "dung-han", "tre-han"] },
  { label: "open", total: "dang-giai-quyet", parts: ["con-han", "sap-den-han", "qua-han"] },
] as const satisfies readonly { label: string; total: Figure; parts: readonly Figure[] }[];

/** Shares, with the two numbers that they are made of. */
const SHARES = [
  { label: "onTime", note: "onTimeNote", of: "onTime", figure: "kip-han", whole: "da-xong" },
  { label: "online", note: "onlineNote", of: "online", figure: "truc-tuyen", whole: "tiep-nhan" },
] as const satisfies readonly { label: string; note: string; of: string; figure: Figure; whole: Figure }[];

const OTHERS = ["da-rut", "tu-choi"] as const satisfies readonly Figure[];

const LINK = "inline-flex min-h-11 items-center text-cham underline underline-offset-4 print:min-h-0";

/** The five numbers of a leader, each with the lists behind it. */
export function FigureTiles({ figures }: { figures: FiguresDto }) {
  const t = useTranslations("statistics");
  const format = useFormatter();
  const { counts, filters } = figures;
  const number = (figure: Figure) => format.number(counts[figure], "count");
  const share = (value: number | null) => (value === null ? t("noData") : format.number(value, "percent"));
  const part = (figure: Figure): TilePart => ({
    label: t(`figure.${figure}`),
    value: number(figure),
    href: figureListAddress(filters, figure),
    sign: counts[figure] > 0 ? SIGNS[figure] : undefined,
  });
  return (
    <>
      <dl className="grid gap-3 sm:grid-cols-2 lg:grid-cols-5 print:grid-cols-5 print:gap-1">
        {GROUPS.map(({ label, total, parts }) => (
          <FigureTile
            key={label}
            label={t(`group.${label}`)}
            value={number(total)}
            href={figureListAddress(filters, total)}
            parts={parts.map(part)}
            {...(label === "open" && { note: t("group.openNote") })}
          />
        ))}
        {SHARES.map(({ label, note, of, figure, whole }) => (
          <FigureTile
            key={label}
            label={t(`group.${label}`)}
            note={t(`group.${note}`)}
            value={share(figures[of])}
            {...(counts[figure] > 0 && { href: figureListAddress(filters, figure) })}
            parts={[part(figure), part(whole)]}
          />
        ))}
      </dl>
      <p className="flex flex-wrap items-center gap-x-4 text-sm">
        {t("group.other")}:
        {OTHERS.map((figure) => (
          <Link key={figure} href={figureListAddress(filters, figure)} prefetch={false} className={LINK}>
            {t(`figure.${figure}`)} {number(figure)}
          </Link>
        ))}
        <Link href={figureListAddress(filters, "xin-loi")} prefetch={false} className={LINK}>
          {t("group.apologized")} {number("xin-loi")}
        </Link>
      </p>
    </>
  );
}
