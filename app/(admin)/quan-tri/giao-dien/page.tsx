import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { flattenTexts } from "@/components/forms/form-texts";
import { GalleryActions } from "@/components/gallery/gallery-actions";
import { GalleryData } from "@/components/gallery/gallery-data";
import { GalleryFields } from "@/components/gallery/gallery-fields";
import { GalleryForm } from "@/components/gallery/gallery-form";
import { GalleryFoundations } from "@/components/gallery/gallery-foundations";
import { GallerySection } from "@/components/gallery/gallery-section";
import { PORTAL_LINKS } from "@/components/shell/portal-links";
import { requireOfficer } from "@/lib/accounts/queries/require-person";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("gallery");
  return { title: t("title") };
}

/** Every shared component on one page, for the next engineer. */
export default async function GalleryPage() {
  await requireOfficer(PORTAL_LINKS.gallery);
  const t = await getTranslations("gallery");
  return (
    <>
      <h1>{t("title")}</h1>
      <p className="max-w-text">{t("intro")}</p>
      <GalleryFoundations />
      <GalleryActions />
      <GalleryFields />
      <GallerySection title={t("form")}>
        <p>{t("formHint")}</p>
        <CheckedForm />
      </GallerySection>
      <GalleryData />
    </>
  );
}

async function CheckedForm() {
  const [t, ui, messages] = await Promise.all([
    getTranslations("gallery"),
    getTranslations("ui"),
    getMessages(),
  ]);
  const names = ["Đồng Đăng", "Hoàng Văn Thụ", "Tân Thanh", "Na Sầm"];
  return (
    <GalleryForm
      forms={flattenTexts({ forms: messages.forms, errors: messages.errors })}
      communes={names.map((name) => ({ value: name, label: t("communeName", { name }) }))}
      labels={{
        summary: ui("errorSummary"),
        name: t("name"),
        nameHint: t("nameHint"),
        birthday: t("birthday"),
        day: ui("day"),
        month: ui("month"),
        year: ui("year"),
        commune: t("commune"),
        choose: ui("choose"),
        noMatch: ui("noMatch"),
        relation: t("relation"),
        father: t("father"),
        mother: t("mother"),
        declare: t("declare"),
        submit: t("primary"),
        sending: ui("sending"),
        sent: t("sent"),
      }}
    />
  );
}
