import Link from "next/link";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSubmit } from "@/components/forms/action-submit";
import { TextForm, type TextFormAction } from "@/components/forms/text-form";
import { CheckboxGroup } from "@/components/ui/choice-group";
import { Disclosure } from "@/components/ui/disclosure";
import { QUEUE_COLUMNS, type QueueColumn } from "@/lib/dossiers/domain/queue-column";

type FormAction = React.ComponentProps<typeof ActionForm>["action"];

type DeskViewProps = {
  filters: readonly { id: string; name: string; query: string }[];
  columns: readonly QueueColumn[];
  /** The filter shown now, as the query of its address. */
  query: string;
  actions: { save: TextFormAction; remove: FormAction; choose: FormAction };
  messages: Record<string, string>;
};

/** The officer's own list: filters they keep, one press away, and which columns they want. */
export function DeskView({ filters, columns, query, actions, messages }: DeskViewProps) {
  const t = useTranslations("tools.view");
  return (
    <>
      {filters.length > 0 && (
        <ul aria-label={t("filters")} className="flex flex-wrap gap-x-6">
          {filters.map((filter) => (
            <li key={filter.id}>
              <Link
                href={`/mot-cua?${filter.query}`}
                prefetch={false}
                className="inline-flex min-h-11 items-center text-cham underline underline-offset-4"
              >
                {filter.name}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <Disclosure className="open:basis-full" summary={t("title")}>
        <div className="grid gap-6 sm:grid-cols-2">
          <div className="flex flex-col gap-3">
            <TextForm
              id="view"
              action={actions.save}
              hidden={{ query }}
              name="name"
              line
              label={t("name")}
              hint={t("nameHint")}
              maxLength={60}
              submit={t("save")}
              busy={t("busy")}
              messages={messages}
            />
            {filters.map((filter) => (
              <ActionForm
                key={filter.id}
                action={actions.remove}
                texts={messages}
                summaryTitle={t("problems")}
                className="flex"
              >
                <input type="hidden" name="filterId" value={filter.id} />
                <ActionSubmit tone="quiet" size="compact" busyLabel={t("busy")}>
                  {t("remove", { name: filter.name })}
                </ActionSubmit>
              </ActionForm>
            ))}
          </div>
          <ActionForm action={actions.choose} texts={messages} summaryTitle={t("problems")}>
            <CheckboxGroup
              key={columns.join()}
              id="view-columns"
              name="columns"
              label={t("columns")}
              options={QUEUE_COLUMNS.map((column) => ({ value: column, label: t(`column.${column}`) }))}
              defaultValue={columns}
            />
            <div>
              <ActionSubmit tone="secondary" busyLabel={t("busy")}>
                {t("choose")}
              </ActionSubmit>
            </div>
          </ActionForm>
        </div>
      </Disclosure>
    </>
  );
}
