import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { citizenTexts } from "@/app/form-texts";
import { ActionDateField } from "@/components/forms/action-date-field";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSubmit } from "@/components/forms/action-submit";
import { ActionTextField } from "@/components/forms/action-text-field";
import { signInPath } from "@/lib/accounts/domain/sign-in-path";
import { readReturnPath } from "@/lib/accounts/schemas/return-path";
import { registerAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.register");
  return { title: t("title") };
}

export default async function RegisterPage({ searchParams }: PageProps<"/tai-khoan/dang-ky">) {
  const path = readReturnPath((await searchParams).tiep);
  const [t, ui, texts] = await Promise.all([
    getTranslations("accounts.register"),
    getTranslations("ui"),
    citizenTexts("account"),
  ]);
  const dateLabels = { day: ui("day"), month: ui("month"), year: ui("year") };
  return (
    <div className="max-w-text">
      <h1>{t("title")}</h1>
      <p className="mt-2">{t("intro")}</p>
      <ActionForm
        action={registerAction}
        texts={texts}
        summaryTitle={ui("errorSummary")}
        className="mt-6 flex flex-col gap-5"
      >
        {path && <input type="hidden" name="tiep" value={path} />}
        <ActionTextField
          name="personalId"
          label={t("personalId")}
          hint={t("personalIdHint")}
          inputMode="numeric"
          autoComplete="off"
          required
        />
        <ActionTextField name="fullName" label={t("fullName")} autoComplete="name" required />
        <ActionDateField name="birthOn" label={t("birthOn")} hint={t("birthHint")} labels={dateLabels} />
        <ActionTextField
          name="phone"
          type="tel"
          label={t("phone")}
          hint={t("phoneHint")}
          autoComplete="tel"
          required
        />
        <ActionTextField
          name="password"
          type="password"
          label={t("password")}
          hint={t("passwordHint")}
          autoComplete="new-password"
          required
        />
        <div>
          <ActionSubmit busyLabel={ui("sending")}>{t("submit")}</ActionSubmit>
        </div>
      </ActionForm>
      <p className="mt-6">
        {t("haveAccount")} <Link href={path ? signInPath(path) : "/tai-khoan/dang-nhap"}>{t("signIn")}</Link>
      </p>
    </div>
  );
}
