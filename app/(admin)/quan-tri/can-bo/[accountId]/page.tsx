import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { Badge } from "@/components/ui/badge";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { isOneself } from "@/lib/accounts/domain/admin-permission";
import { getOfficerDetail } from "@/lib/accounts/queries/get-officer-detail";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import { orNotFound } from "@/lib/platform/entry/page";
import { pageContext } from "@/lib/platform/entry/page-context";
import { readParam } from "@/lib/platform/entry/read-param";
import { STATE_TONES } from "../officer-table";
import { AccountChanges } from "./account-changes";
import { AccountForms } from "./account-forms";
import { AddPostForm } from "./add-post-form";
import { PostList } from "./post-list";
import { WorkLinks } from "./work-links";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.officers");
  return { title: t("title") };
}

export default async function OfficerPage({ params }: PageProps<"/quan-tri/can-bo/[accountId]">) {
  const accountId = readParam(z.uuid(), (await params).accountId);
  const actor = await requireOfficer(`/quan-tri/can-bo/${accountId}`, ["SYS_ADMIN", "UNIT_ADMIN"]);
  const [t, ui, officer] = await Promise.all([
    getTranslations("admin"),
    getTranslations("ui"),
    orNotFound(getOfficerDetail(actor, accountId, pageContext)),
  ]);
  const state = officer.active ? (officer.hasPassword ? "active" : "noPassword") : "inactive";
  return (
    <div className="flex max-w-page flex-col gap-6">
      <div>
        <Breadcrumb
          label={ui("breadcrumb")}
          crumbs={[{ href: "/quan-tri/can-bo", label: t("officers.title") }]}
        />
        <h1>{officer.fullName}</h1>
        <p className="mt-1">
          {officer.loginName} <Badge tone={STATE_TONES[state]}>{t(`officers.${state}`)}</Badge>
        </p>
      </div>
      {officer.active && <WorkLinks accountId={officer.id} />}
      <PostList posts={officer.posts} />
      {officer.active &&
        (isOneself(actor, officer.id) ? (
          <p className="text-ink-soft">{t("officers.ownPosts")}</p>
        ) : (
          <AddPostForm actor={actor} accountId={officer.id} />
        ))}
      {officer.mayManageAccount && <AccountForms accountId={officer.id} active={officer.active} />}
      <AccountChanges changes={officer.changes} />
    </div>
  );
}
