import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { citizenTexts } from "@/app/form-texts";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSubmit } from "@/components/forms/action-submit";
import { ActionTextField } from "@/components/forms/action-text-field";
import { isLinkUsable } from "@/lib/accounts/queries/is-link-usable";
import { pageContext } from "@/lib/platform/entry/page-context";
import { setPasswordAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.setPassword");
  return { title: t("title"), robots: { index: false } };
}

export default async function SetPasswordPage({ params }: PageProps<"/xac-thuc/dat-mat-khau/[secret]">) {
  const { secret } = await params;
  const [t, ui, texts, usable] = await Promise.all([
    getTranslations("accounts.setPassword"),
    getTranslations("ui"),
    citizenTexts("account"),
    isLinkUsable(secret, pageContext),
  ]);
  if (!usable) {
    return (
      <div className="max-w-text">
        <h1>{t("unusable")}</h1>
        <p className="mt-2">{t("unusableHint")}</p>
      </div>
    );
  }
  return (
    <div className="max-w-text">
      <h1>{t("title")}</h1>
      <p className="mt-2">{t("intro")}</p>
      <ActionForm
        action={setPasswordAction}
        texts={texts}
        summaryTitle={ui("errorSummary")}
        className="mt-6 flex flex-col gap-5"
      >
        <input type="hidden" name="secret" value={secret} />
        <ActionTextField name="password" type="password" label={t("password")} autoComplete="new-password" />
        <ActionTextField
          name="passwordAgain"
          type="password"
          label={t("passwordAgain")}
          autoComplete="new-password"
        />
        <div>
          <ActionSubmit busyLabel={ui("sending")}>{t("submit")}</ActionSubmit>
        </div>
      </ActionForm>
    </div>
  );
}
