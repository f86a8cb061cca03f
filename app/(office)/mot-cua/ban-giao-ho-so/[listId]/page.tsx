import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { deskPath } from "@/components/desk/desk-path";
import { HandOverHead } from "@/components/desk/hand-over/hand-over-head";
import { HandOverItem } from "@/components/desk/hand-over/hand-over-item";
import { HAND_OVER_TONES } from "@/components/desk/hand-over/hand-over-lines";
import { Badge } from "@/components/ui/badge";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import { getHandOverList } from "@/lib/dossiers/queries/get-hand-over-list";
import { orNotFound } from "@/lib/platform/entry/page";
import { pageContext } from "@/lib/platform/entry/page-context";
import { readParam } from "@/lib/platform/entry/read-param";
import { handOverTexts } from "../hand-over-texts";
import { ReceiveForm } from "./receive-form";
import { WithdrawForm } from "./withdraw-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("handover");
  return { title: t("title") };
}

/** One hand-over list: to print, to sign for, to take back, or as it ended. */
export default async function HandOverPage({ params }: PageProps<"/mot-cua/ban-giao-ho-so/[listId]">) {
  const listId = readParam(z.uuid(), (await params).listId);
  const officer = await requireOfficer(deskPath.handOver(listId));
  const [t, ui, texts, sheet] = await Promise.all([
    getTranslations("handover"),
    getTranslations("ui"),
    handOverTexts(),
    orNotFound(getHandOverList(officer, listId, pageContext)),
  ]);
  return (
    <div className="flex max-w-text flex-col gap-5">
      <div>
        <Breadcrumb label={ui("breadcrumb")} crumbs={[{ href: deskPath.handOvers, label: t("title") }]} />
        <div className="flex flex-wrap items-center gap-3">
          <h1>{t(`kind.${sheet.kind}`, { number: sheet.number })}</h1>
          <Badge tone={HAND_OVER_TONES[sheet.state]}>{t(`state.${sheet.state}`)}</Badge>
        </div>
      </div>
      <HandOverHead sheet={sheet} />
      <section aria-labelledby="items">
        <h2 id="items" className="text-lg">
          {t("sheet.items", { count: sheet.items.length })}
        </h2>
        {sheet.mayReceive ? (
          <ReceiveForm sheet={sheet} texts={texts} />
        ) : (
          <ul className="divide-y divide-line border-y border-line">
            {sheet.items.map((item) => (
              <li key={item.dossierId} className="py-2">
                <HandOverItem item={item} />
              </li>
            ))}
          </ul>
        )}
      </section>
      {sheet.mayWithdraw && <WithdrawForm listId={sheet.id} texts={texts} />}
    </div>
  );
}
