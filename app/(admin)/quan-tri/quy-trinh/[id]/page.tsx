import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/link-button";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import { orNotFound } from "@/lib/platform/entry/page";
import { pageContext } from "@/lib/platform/entry/page-context";
import { readParam } from "@/lib/platform/entry/read-param";
import { getProcessPage } from "@/lib/workflow/queries/get-process-page";
import { DraftPanel } from "./draft-panel";
import { MoveHistory } from "./move-history";
import { VersionCard } from "./version-card";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("workflow.list");
  return { title: t("title") };
}

export default async function ProcessPage({ params }: PageProps<"/quan-tri/quy-trinh/[id]">) {
  const id = readParam(z.uuid(), (await params).id);
  const path = `/quan-tri/quy-trinh/${id}`;
  const actor = await requireOfficer(path, ["CATALOG_ADMIN"]);
  const [t, ui, page] = await Promise.all([
    getTranslations("workflow"),
    getTranslations("ui"),
    orNotFound(getProcessPage(actor, id, pageContext)),
  ]);
  return (
    <div className="flex max-w-page flex-col gap-6">
      <div>
        <Breadcrumb
          label={ui("breadcrumb")}
          crumbs={[{ href: "/quan-tri/quy-trinh", label: t("list.title") }]}
        />
        <h1>{page.name}</h1>
        <p className="text-ink-soft">{page.code}</p>
      </div>
      <DraftPanel page={page} />
      <section aria-labelledby="versions-title" className="flex flex-col gap-4">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 id="versions-title">{t("version.title")}</h2>
          {page.versions.length > 1 && <LinkButton href={`${path}/chuyen`}>{t("move.title")}</LinkButton>}
        </div>
        {page.versions.map((version) => (
          <VersionCard key={version.id} version={version} source={page} />
        ))}
      </section>
      <MoveHistory moves={page.moves} path={path} />
    </div>
  );
}
