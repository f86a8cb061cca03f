import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Card } from "@/components/ui/card";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import type { HandOver } from "@/lib/dossiers/domain/hand-over";
import { getHandOver } from "@/lib/dossiers/queries/get-hand-over";
import { orNotFound } from "@/lib/platform/entry/page";
import { pageContext } from "@/lib/platform/entry/page-context";
import { readParam } from "@/lib/platform/entry/read-param";
import { LEADERS_OF_WORK } from "../../../leaders-of-work";
import { HandOverForm } from "./hand-over-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("staffing.handOver");
  return { title: t("title") };
}

/** All open work of one officer, and who is to have it. */
export default async function HandOverPage({ params }: PageProps<"/mot-cua/phan-cong/ban-giao/[accountId]">) {
  const accountId = readParam(z.uuid(), (await params).accountId);
  const actor = await requireOfficer(`/mot-cua/phan-cong/ban-giao/${accountId}`, LEADERS_OF_WORK);
  const [t, ui, handOver] = await Promise.all([
    getTranslations("staffing"),
    getTranslations("ui"),
    orNotFound(getHandOver(actor, accountId, pageContext)),
  ]);
  return (
    <div className="flex max-w-text flex-col gap-5">
      <div>
        <Breadcrumb
          label={ui("breadcrumb")}
          crumbs={[{ href: "/mot-cua/phan-cong", label: t("workload.title") }]}
        />
        <h1>{t("handOver.of", { name: handOver.officer.fullName })}</h1>
      </div>
      <HeldWork handOver={handOver} />
      <HandOverForm handOver={handOver} />
    </div>
  );
}

async function HeldWork({ handOver }: { handOver: HandOver }) {
  const [t, words] = await Promise.all([getTranslations("staffing.handOver"), getTranslations("dossiers")]);
  const { states, total, proposals, parts } = handOver;
  return (
    <Card title={t("held", { count: total })}>
      {states.length > 0 && (
        <ul>
          {states.map(({ state, count }) => (
            <li key={state}>
              {words(`state.${state}`)}: <span className="tabular-nums">{count}</span>
            </li>
          ))}
        </ul>
      )}
      {proposals > 0 && <p className="text-ink-soft">{t("proposals", { count: proposals })}</p>}
      {parts > 0 && <p className="text-ink-soft">{t("parts", { count: parts })}</p>}
    </Card>
  );
}
