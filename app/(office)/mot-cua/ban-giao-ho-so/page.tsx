import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { deskPath } from "@/components/desk/desk-path";
import { HandOverLines } from "@/components/desk/hand-over/hand-over-lines";
import { Pagination } from "@/components/ui/pagination";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import { DESK_ROLES } from "@/lib/dossiers/domain/desk-scope";
import { listHandOverLists, listHandOversToReceive } from "@/lib/dossiers/queries/list-hand-over-lists";
import { listOwedPapers } from "@/lib/dossiers/queries/list-owed-papers";
import { pageContext } from "@/lib/platform/entry/page-context";
import { handOverTexts } from "./hand-over-texts";
import { OwedForm } from "./owed-form";

const query = z.object({ sau: z.uuid().optional().catch(undefined) });

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("handover");
  return { title: t("title") };
}

/** What comes with a list, what has to go with one, and the lists of late. */
export default async function HandOversPage({ searchParams }: PageProps<"/mot-cua/ban-giao-ho-so">) {
  const { sau } = query.parse(await searchParams);
  const officer = await requireOfficer(deskPath.handOvers, [...DESK_ROLES]);
  const [t, texts, coming, owed, { lists, next }] = await Promise.all([
    getTranslations("handover"),
    handOverTexts(),
    listHandOversToReceive(officer),
    listOwedPapers(officer, pageContext),
    listHandOverLists(officer, sau),
  ]);
  const count = owed.reduce((sum, { papers }) => sum + papers.length, 0);
  return (
    <div className="flex max-w-text flex-col gap-6">
      <div>
        <h1>{t("title")}</h1>
        <p className="mt-1">{t("lead")}</p>
      </div>
      <HandOverLines
        id="coming"
        title={t("toReceive.title", { count: coming.length })}
        none={t("toReceive.none")}
        lists={coming}
      />
      <section aria-labelledby="owed" className="flex flex-col gap-4">
        <h2 id="owed" className="text-lg">
          {t("owed.title", { count })}
        </h2>
        {owed.length === 0 && <p className="text-ink-soft">{t("owed.none")}</p>}
        {owed.map((group) => (
          <OwedForm key={`${group.kind} ${group.fromUnitId} ${group.toUnitId}`} group={group} texts={texts} />
        ))}
      </section>
      <HandOverLines id="lists" title={t("lists.title")} none={t("lists.none")} lists={lists} />
      <Pagination
        label={t("lists.pages")}
        next={next ? { href: `${deskPath.handOvers}?sau=${next}`, label: t("lists.older") } : undefined}
      />
    </div>
  );
}
