import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { citizenTexts } from "@/app/form-texts";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSubmit } from "@/components/forms/action-submit";
import { ActionTextField } from "@/components/forms/action-text-field";
import { Notice } from "@/components/ui/notice";
import { findActor } from "@/lib/accounts/queries/find-actor";
import { readReturnPath } from "@/lib/accounts/schemas/return-path";
import { signInAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.signIn");
  return { title: t("title") };
}

export default async function SignInPage({ searchParams }: PageProps<"/tai-khoan/dang-nhap">) {
  const { tiep, xong } = await searchParams;
  const path = readReturnPath(tiep);
  const [t, ui, actor, texts] = await Promise.all([
    getTranslations("accounts"),
    getTranslations("ui"),
    findActor(),
    citizenTexts("account"),
  ]);
  const registerHref = `/tai-khoan/dang-ky${path ? `?${new URLSearchParams({ tiep: path })}` : ""}`;
  return (
    <div className="max-w-text">
      <h1>{t("signIn.title")}</h1>
      {xong === "mat-khau" && <Notice tone="ok">{t("setPassword.done")}</Notice>}
      {path && !actor && <p className="mt-2">{t("signIn.continue")}</p>}
      {actor && (
        <Notice>
          {t("signIn.already", { name: actor.fullName })}{" "}
          <Link href="/tai-khoan">{t("signIn.toAccount")}</Link>
        </Notice>
      )}
      <ActionForm
        action={signInAction}
        texts={texts}
        summaryTitle={ui("errorSummary")}
        className="mt-6 flex flex-col gap-5"
      >
        {path && <input type="hidden" name="tiep" value={path} />}
        <ActionTextField
          name="loginName"
          label={t("signIn.loginName")}
          hint={t("signIn.loginHint")}
          autoComplete="username"
          autoCapitalize="none"
          required
        />
        <ActionTextField
          name="password"
          type="password"
          label={t("signIn.password")}
          autoComplete="current-password"
          required
        />
        <div>
          <ActionSubmit busyLabel={ui("sending")}>{t("signIn.submit")}</ActionSubmit>
        </div>
      </ActionForm>
      <p className="mt-6">
        {t("signIn.noAccount")} <Link href={registerHref}>{t("signIn.register")}</Link>
      </p>
      <p className="mt-2 text-ink-soft">{t("signIn.forgot")}</p>
    </div>
  );
}
