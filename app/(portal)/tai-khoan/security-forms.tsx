import { getTranslations } from "next-intl/server";
import { citizenTexts } from "@/app/form-texts";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSubmit } from "@/components/forms/action-submit";
import { ActionTextField } from "@/components/forms/action-text-field";
import { changeOwnPasswordAction, signOutAction, signOutEverywhereAction } from "./actions";

/** Signing out, here or everywhere, and a new password. */
export async function SecurityForms({ openSessions }: { openSessions: number }) {
  const [t, ui, texts] = await Promise.all([
    getTranslations("accounts.security"),
    getTranslations("ui"),
    citizenTexts("account"),
  ]);
  const form = { texts, summaryTitle: ui("errorSummary") };
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-lg">{t("title")}</h2>
      <p>{t("sessions", { count: openSessions })}</p>
      <div className="flex flex-wrap gap-3">
        <ActionForm action={signOutAction} {...form}>
          <ActionSubmit tone="secondary" busyLabel={ui("sending")}>
            {t("signOut")}
          </ActionSubmit>
        </ActionForm>
        <ActionForm action={signOutEverywhereAction} {...form}>
          <ActionSubmit tone="secondary" busyLabel={ui("sending")}>
            {t("signOutEverywhere")}
          </ActionSubmit>
        </ActionForm>
      </div>
      <h3>{t("changePassword")}</h3>
      <ActionForm action={changeOwnPasswordAction} {...form} doneText={t("passwordChanged")}>
        <ActionTextField
          name="currentPassword"
          type="password"
          label={t("currentPassword")}
          autoComplete="current-password"
        />
        <ActionTextField
          name="password"
          type="password"
          label={t("newPassword")}
          autoComplete="new-password"
        />
        <div>
          <ActionSubmit tone="secondary" busyLabel={ui("sending")}>
            {t("changePassword")}
          </ActionSubmit>
        </div>
      </ActionForm>
    </section>
  );
}
