import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { EmptyState } from "@/components/ui/empty-state";
import { listAbsences } from "@/lib/accounts/queries/list-absences";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import { pageContext } from "@/lib/platform/entry/page-context";
import { listProcessedProcedures } from "@/lib/procedures/queries/list-processed-procedures";
import { StandInForm } from "./stand-in-form";
import { StandInList } from "./stand-in-list";

const PATH = "/mot-cua/vang-mat";
const query = z.object({ "can-bo": z.uuid().nullable().catch(null) });

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("staffing.absence");
  return { title: t("title") };
}

/** Who stands in for whom, from when to when; and the form that arranges the next absence. */
export default async function AbsencePage({ searchParams }: PageProps<"/mot-cua/vang-mat">) {
  const { "can-bo": wanted } = query.parse(await searchParams);
  const officer = await requireOfficer(PATH);
  const [t, desk, procedures] = await Promise.all([
    getTranslations("staffing.absence"),
    listAbsences(officer, wanted, pageContext),
    listProcessedProcedures(),
  ]);
  const chosen = wanted ?? officer.accountId;
  return (
    <div className="flex max-w-text flex-col gap-5">
      <div>
        <h1>{t("title")}</h1>
        <p className="mt-1">{t("lead")}</p>
      </div>
      <StandInList standIns={desk.standIns} procedures={procedures} />
      {desk.absents.length > 0 ? (
        <StandInForm desk={desk} chosenId={chosen} procedures={procedures} />
      ) : (
        <EmptyState title={t("nothing")}>{t("nothingHint")}</EmptyState>
      )}
    </div>
  );
}
