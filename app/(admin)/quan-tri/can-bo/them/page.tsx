import type { Metadata } from "next";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { formTexts } from "@/app/form-texts";
import { OfficerSlipView } from "@/components/accounts/officer-slip";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSubmit } from "@/components/forms/action-submit";
import { ActionTextField } from "@/components/forms/action-text-field";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import { createOfficerAction } from "../actions";
import { PostFields } from "../post-fields";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.create");
  return { title: t("title") };
}

export default async function CreateOfficerPage() {
  const actor = await requireOfficer("/quan-tri/can-bo/them", ["SYS_ADMIN", "UNIT_ADMIN"]);
  const [t, ui, texts, locale, { admin }] = await Promise.all([
    getTranslations("admin"),
    getTranslations("ui"),
    formTexts("admin"),
    getLocale(),
    getMessages(),
  ]);
  return (
    <div className="flex max-w-text flex-col gap-4">
      <Breadcrumb
        label={ui("breadcrumb")}
        crumbs={[{ href: "/quan-tri/can-bo", label: t("officers.title") }]}
      />
      <h1>{t("create.title")}</h1>
      <ActionForm action={createOfficerAction} texts={texts} summaryTitle={ui("errorSummary")}>
        <OfficerSlipView locale={locale} words={admin.link} />
        <ActionTextField
          name="loginName"
          label={t("create.loginName")}
          hint={t("create.loginHint")}
          autoComplete="off"
          autoCapitalize="none"
          required
        />
        <ActionTextField name="fullName" label={t("create.fullName")} autoComplete="off" required />
        <ActionTextField
          name="phone"
          type="tel"
          label={t("create.phone")}
          note={ui("optional")}
          autoComplete="off"
        />
        <ActionTextField
          name="email"
          type="email"
          label={t("create.email")}
          note={ui("optional")}
          autoComplete="off"
        />
        <PostFields actor={actor} />
        <div>
          <ActionSubmit busyLabel={ui("sending")}>{t("create.submit")}</ActionSubmit>
        </div>
      </ActionForm>
    </div>
  );
}
