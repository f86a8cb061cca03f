import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { presentQueue } from "@/components/desk/present-queue";
import { QueueBoard } from "@/components/desk/queue-board";
import { QueueFilters, QueueSearch } from "@/components/desk/queue-filters";
import { DeskView } from "@/components/desk/view/desk-view";
import { EmptyState } from "@/components/ui/empty-state";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import { deskScopeOf } from "@/lib/dossiers/domain/desk-scope";
import { slugOfQueue } from "@/lib/dossiers/domain/queue";
import { getDeskView } from "@/lib/dossiers/queries/get-desk-view";
import { getQueuePage } from "@/lib/dossiers/queries/get-queue-page";
import { listDeskSpecialists } from "@/lib/dossiers/queries/list-desk-specialists";
import { listProcedureNames } from "@/lib/dossiers/queries/list-procedure-names";
import { isFiltered, queueInput, readDeskList } from "@/lib/dossiers/schemas/queue-inputs";
import { pageContext } from "@/lib/platform/entry/page-context";
import { deskViewTexts } from "../../form-texts";
import { chooseColumnsAction, removeFilterAction, saveFilterAction } from "./view-actions";

type Search = Record<string, string | string[] | undefined>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: t("title") };
}

export default async function DeskPage({ searchParams }: { searchParams: Promise<Search> }) {
  const params = readParams(await searchParams);
  const officer = await requireOfficer(params.size > 0 ? `/mot-cua?${params}` : "/mot-cua");
  const t = await getTranslations("desk");
  const desk = deskScopeOf(officer);
  if (desk.unitIds.length === 0) {
    return <EmptyState title={t("noPost.title")}>{t("noPost.body")}</EmptyState>;
  }
  const input = queueInput.parse(Object.fromEntries(params));
  const [page, specialists, messages, view, texts] = await Promise.all([
    getQueuePage(officer, input, pageContext),
    mayAssign(officer) ? listDeskSpecialists(desk, pageContext) : [],
    getMessages(),
    getDeskView(officer),
    deskViewTexts(),
  ]);
  const procedures = await listProcedureNames(page.procedureVersionIds);
  // The list that keeps itself true stays on this queue, also when another one fills.
  params.set("hang", slugOfQueue(page.queue));
  const asked = {
    search: input.tim,
    filtered: isFiltered(input),
    paged: input.sau !== undefined,
    params,
    list: readDeskList(input),
  };
  const values = {
    search: input.tim,
    state: input["trang-thai"],
    procedure: input["thu-tuc"],
    channel: input.kenh,
  };
  return (
    <>
      <h1 className="sr-only">{t("title")}</h1>
      <QueueBoard
        key={String(params)}
        search={String(params)}
        first={await presentQueue(page, asked)}
        labels={{
          queues: t("queuesLabel"),
          list: t("list.label"),
          pages: t("list.pages"),
        }}
        bulk={messages.bulk}
        keys={messages.tools.keys}
        specialists={specialists}
        columns={view.columns}
      >
        <QueueSearch text={input.tim} />
        <div className="mt-1 flex flex-wrap items-start gap-x-6">
          <QueueFilters queue={page.queue} values={values} procedures={procedures} />
          <DeskView
            {...view}
            query={String(params)}
            actions={{ save: saveFilterAction, remove: removeFilterAction, choose: chooseColumnsAction }}
            messages={texts}
          />
        </div>
      </QueueBoard>
    </>
  );
}

function mayAssign({ posts }: Awaited<ReturnType<typeof requireOfficer>>): boolean {
  return posts.some(({ role }) => role === "DIV_HEAD" || role === "SIGNER");
}

/** The query of the address as text: of a name given twice, the last. */
function readParams(search: Search): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    const text = Array.isArray(value) ? value.at(-1) : value;
    if (text) params.set(name, text);
  }
  return params;
}
