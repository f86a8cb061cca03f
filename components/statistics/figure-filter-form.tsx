import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { PERIOD_KINDS } from "@/lib/statistics/domain/report-period";
import type { FigureFilters } from "@/lib/statistics/dto";
import { ManyOptions } from "./many-options";

/**
 * Chooses period, level, unit and field; an ordinary form, so that the address says what is shown. Folded on phones,
 * where the figures come first.
 */
export function FigureFilterForm({ filters }: { filters: FigureFilters }) {
  const t = useTranslations("statistics.filters");
  const { refused } = filters;
  return (
    <details className="wide-open no-print" open={refused.period !== null || refused.level !== null}>
      <summary className={buttonClass("secondary")}>
        {t("title")}
        <Icon name="down" />
      </summary>
      <form action="/dieu-hanh" className="mt-3 lg:mt-0" aria-label={t("title")}>
        <div className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-6">
          <PeriodFields filters={filters} />
          <SelectField
            id="cap"
            name="cap"
            label={t("level")}
            placeholder={t("allLevels")}
            error={refused.level === null ? undefined : t("refused.level", { typed: refused.level })}
            defaultValue={filters.level}
            options={filters.levels}
          />
          <SelectField
            id="don-vi"
            name="don-vi"
            label={t("unit")}
            placeholder={t("allUnits")}
            defaultValue={filters.unitId}
          >
            <ManyOptions options={filters.units} />
          </SelectField>
          <SelectField
            id="linh-vuc"
            name="linh-vuc"
            label={t("field")}
            placeholder={t("allFields")}
            defaultValue={filters.sectorId}
          >
            <ManyOptions options={filters.sectors} />
          </SelectField>
        </div>
        <div className="mt-3 flex flex-wrap items-center gap-3">
          <Button type="submit" tone="primary">
            {t("apply")}
          </Button>
          <LinkButton href="/dieu-hanh" tone="quiet">
            {t("clear")}
          </LinkButton>
        </div>
      </form>
    </details>
  );
}

/** Dates that are no period stay as they were typed, with what is wrong beside them. */
function PeriodFields({ filters }: { filters: FigureFilters }) {
  const t = useTranslations("statistics.filters");
  const { period, refused } = filters;
  const dates = refused.period ?? (period.kind === "tu-chon" ? period : { fromOn: "", toOn: "" });
  const problemOf = (field: "from" | "to") =>
    refused.period?.field === field
      ? t(`refused.${refused.period.problem}`, { typed: field === "from" ? dates.fromOn : dates.toOn })
      : undefined;
  return (
    <>
      <SelectField
        id="ky"
        name="ky"
        label={t("period")}
        defaultValue={refused.period ? "tu-chon" : period.kind}
        options={PERIOD_KINDS.map((kind) => ({ value: kind, label: t(`periodKind.${kind}`) }))}
      />
      <TextField
        id="tu"
        name="tu"
        type="date"
        label={t("from")}
        hint={t("freeHint")}
        error={problemOf("from")}
        defaultValue={dates.fromOn}
      />
      <TextField
        id="den"
        name="den"
        type="date"
        label={t("to")}
        hint={t("freeHint")}
        error={problemOf("to")}
        defaultValue={dates.toOn}
      />
    </>
  );
}
