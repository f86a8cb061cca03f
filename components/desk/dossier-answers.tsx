import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import type { PresentedAnswer, PresentedPage } from "@/lib/forms/domain/present-answers";
import { FactList } from "./fact-list";

/** What was declared, page by page of the form. */
export function DossierAnswers({ pages }: { pages: readonly PresentedPage[] }) {
  const t = useTranslations("desk.dossier");
  return (
    <section aria-labelledby="answers-title" className="min-w-0">
      <h2 id="answers-title" className="mb-2 text-lg">
        {t("answersTitle")}
      </h2>
      {pages.length === 0 && <p className="text-ink-soft">{t("noAnswers")}</p>}
      {pages.map((page) => (
        <div key={page.key} className="mb-5">
          <h3 className="mb-1 text-base">{page.title}</h3>
          <FactList
            items={page.answers.flatMap((answer) =>
              answer.text === undefined ? [] : [{ term: answer.label, value: answer.text }],
            )}
          />
          {page.answers.map((answer) => answer.table && <AnswerTable key={answer.key} answer={answer} />)}
        </div>
      ))}
    </section>
  );
}

/** More columns than these are read row by row: beside the papers there is no room for them. */
const MOST_COLUMNS = 3;

function AnswerTable({ answer }: { answer: PresentedAnswer }) {
  const { columns = [], rows = [] } = answer.table ?? {};
  if (columns.length > MOST_COLUMNS) return <AnswerRows answer={answer} />;
  const numbered = rows.map((cells, index) => ({ key: String(index), cells }));
  return (
    <div className="mt-2">
      <Table
        caption={answer.label}
        columns={columns.map((header, index) => ({
          key: header,
          header,
          cell: (row: (typeof numbered)[number]) => row.cells[index] ?? "",
          rowHeader: index === 0,
        }))}
        rows={numbered}
        rowKey={(row) => row.key}
        compact
      />
    </div>
  );
}

function AnswerRows({ answer }: { answer: PresentedAnswer }) {
  const { columns = [], rows = [] } = answer.table ?? {};
  const numbered = rows.map((cells, index) => ({ number: index + 1, cells }));
  return (
    <section aria-label={answer.label} className="mt-2">
      <h4 className="font-normal text-ink-soft text-sm">{answer.label}</h4>
      <ol className="flex list-decimal flex-col gap-2 pl-6">
        {numbered.map(({ number, cells }) => (
          <li key={number}>
            <FactList
              items={columns.flatMap((term, column) => {
                const value = cells[column] ?? "";
                return value === "" ? [] : [{ term, value }];
              })}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
