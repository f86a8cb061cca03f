import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { DossierRows } from "@/components/dossiers/dossier-rows";
import { DraftRows } from "@/components/dossiers/draft-rows";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { requirePerson } from "@/lib/accounts/queries/require-person";
import { listOwnDossiers } from "@/lib/dossiers/queries/list-own-dossiers";
import { listOwnDrafts } from "@/lib/dossiers/queries/list-own-drafts";
import { pageContext } from "@/lib/platform/entry/page-context";
import { homePathOf } from "../../home-path";
import { discardOwnDraft } from "./discard-own-draft";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dossiers.mine");
  return { title: t("title") };
}

type Props = { searchParams: Promise<{ truoc?: string | string[] }> };

/** Everything a citizen has filed or is still filling in. */
export default async function OwnDossiersPage({ searchParams }: Props) {
  const person = await requirePerson("/ho-so");
  // Officers follow the link of a citizen's letter too: their dossiers are at their desk.
  if (person.kind !== "CITIZEN") redirect(homePathOf(person));
  const before = z.uuid().safeParse((await searchParams).truoc).data ?? null;
  const [drafts, { waiting, rows, next }, t] = await Promise.all([
    before ? [] : listOwnDrafts(person),
    listOwnDossiers(person, before, pageContext),
    getTranslations("dossiers.mine"),
  ]);
  return (
    <div className="flex flex-col gap-8">
      <h1>{t("title")}</h1>
      {waiting.length > 0 && (
        <section aria-labelledby="waiting">
          <h2 id="waiting" className="mb-2">
            {t("waiting")}
          </h2>
          <DossierRows rows={waiting} />
        </section>
      )}
      {drafts.length > 0 && (
        <section aria-labelledby="drafts">
          <h2 id="drafts" className="mb-2">
            {t("drafts")}
          </h2>
          <DraftRows rows={drafts} discard={discardOwnDraft} />
        </section>
      )}
      {(rows.length > 0 || waiting.length === 0) && (
        <section aria-labelledby="sent">
          <h2 id="sent" className="mb-2">
            {t("sent")}
          </h2>
          {rows.length > 0 ? <DossierRows rows={rows} /> : <NothingSent />}
          <Pagination
            label={t("pages")}
            next={next ? { href: `/ho-so?truoc=${next}`, label: t("next") } : undefined}
          />
        </section>
      )}
    </div>
  );
}

async function NothingSent() {
  const t = await getTranslations("dossiers.mine");
  return (
    <EmptyState title={t("empty")}>
      <p>{t("emptyHint")}</p>
      <LinkButton href="/thu-tuc" className="mt-3">
        {t("find")}
      </LinkButton>
    </EmptyState>
  );
}
