import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { SelectField } from "@/components/ui/select-field";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import type { Workload } from "@/lib/dossiers/domain/workload";
import { getWorkload } from "@/lib/dossiers/queries/get-workload";
import { pageContext } from "@/lib/platform/entry/page-context";
import { LEADERS_OF_WORK } from "../leaders-of-work";
import { RuleCard } from "./rule-card";
import { WorkloadTable } from "./workload-table";

const PATH = "/mot-cua/phan-cong";
const query = z.object({ "don-vi": z.uuid().nullable().catch(null) });

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("staffing");
  return { title: t("workload.title") };
}

/** How much each specialist of a unit holds, how incoming work is shared, and the way to hand work over. */
export default async function WorkloadPage({ searchParams }: PageProps<"/mot-cua/phan-cong">) {
  const { "don-vi": wanted } = query.parse(await searchParams);
  const officer = await requireOfficer(PATH, LEADERS_OF_WORK);
  const [t, workload] = await Promise.all([
    getTranslations("staffing.workload"),
    getWorkload(officer, wanted, pageContext),
  ]);
  const { unit } = workload;
  return (
    <div className="flex flex-col gap-5">
      <div>
        <h1>{t("title")}</h1>
        {unit && <p className="text-ink-soft">{unit.name}</p>}
      </div>
      {workload.units.length > 1 && <UnitChoice workload={workload} label={t("unit")} submit={t("show")} />}
      {unit ? (
        <>
          <p className="max-w-text">{t("waiting", { count: workload.waiting })}</p>
          <WorkloadTable officers={workload.officers} />
          <RuleCard workload={{ ...workload, unit }} />
        </>
      ) : (
        <EmptyState title={t("none")}>{t("noneHint")}</EmptyState>
      )}
    </div>
  );
}

function UnitChoice({ workload, label, submit }: { workload: Workload; label: string; submit: string }) {
  return (
    <form className="flex flex-wrap items-end gap-3">
      <SelectField
        id="unit"
        name="don-vi"
        label={label}
        defaultValue={workload.unit?.id}
        options={workload.units.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button type="submit">{submit}</Button>
    </form>
  );
}
