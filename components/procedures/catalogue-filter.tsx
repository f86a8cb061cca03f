import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { LinkButton } from "@/components/ui/link-button";
import { SelectField } from "@/components/ui/select-field";
import type { CatalogueFilters } from "@/lib/procedures/dto";
import type { CatalogueQuery } from "@/lib/procedures/schemas/catalogue-query";
import { SearchBox } from "./search-box";

interface CatalogueFilterProps {
  query: CatalogueQuery;
  filters: CatalogueFilters;
}

/** Words and filters of the catalogue: one GET form, so that every result has an address to pass on. */
export function CatalogueFilter({ query, filters }: CatalogueFilterProps) {
  const t = useTranslations("catalogue");
  const locale = useLocale();
  const selects = [
    {
      name: "cap",
      label: t("level"),
      value: query.level,
      options: filters.levels.map(({ code, name, count }) => ({
        value: code,
        label: `${name[locale]} (${count})`,
      })),
    },
    {
      name: "linh-vuc",
      label: t("sector"),
      value: query.sector,
      options: filters.sectors.map(({ slug, name, count }) => ({
        ...{ value: slug, label: `${name} (${count})` },
        lang: "vi",
      })),
    },
    {
      name: "doi-tuong",
      label: t("subject"),
      value: query.subject,
      options: filters.subjects.map(({ code, count }) => ({
        value: code,
        label: `${t(`subjects.${code}`)} (${count})`,
      })),
    },
  ];
  const filtered = Boolean(query.level || query.sector || query.subject || query.onlineOnly);
  return (
    <search>
      <form action="/thu-tuc" className="flex flex-col gap-4">
        <SearchBox
          id="catalogue-search"
          words={query.words}
          texts={{ label: t("searchLabel"), button: t("search") }}
        />
        <details open={filtered} className="rounded-field border border-line bg-paper-raised">
          <summary className="flex min-h-11 items-center px-4 font-semibold text-cham">
            <span aria-hidden="true" className="mr-2">
              +
            </span>
            {t("filters")}
          </summary>
          <div className="flex flex-col gap-4 px-4 pb-4">
            <div className="grid gap-4 md:grid-cols-3">
              {selects.map(({ name, label, value, options }) => (
                <SelectField
                  key={name}
                  id={`filter-${name}`}
                  name={name}
                  label={label}
                  options={options}
                  placeholder={t("any")}
                  defaultValue={value ?? ""}
                />
              ))}
            </div>
            <Choice
              id="filter-online"
              type="checkbox"
              name="truc-tuyen"
              value="1"
              label={t("onlineOnly")}
              defaultChecked={query.onlineOnly}
            />
            <div className="flex flex-wrap gap-3">
              <Button type="submit">{t("apply")}</Button>
              {filtered && (
                <LinkButton tone="quiet" href={`/thu-tuc?${new URLSearchParams({ q: query.words })}`}>
                  {t("clear")}
                </LinkButton>
              )}
            </div>
          </div>
        </details>
      </form>
    </search>
  );
}
