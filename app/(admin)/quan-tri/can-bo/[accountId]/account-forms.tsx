import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { formTexts } from "@/app/form-texts";
import { OfficerSlipView } from "@/components/accounts/officer-slip";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSubmit } from "@/components/forms/action-submit";
import { ActionTextField } from "@/components/forms/action-text-field";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { deactivateAction, issueLinkAction, reopenAction } from "../actions";

interface AccountFormsProps {
  accountId: string;
  active: boolean;
}

/** A new link to set a password, and closing the account; of a closed one reopening, which brings such a link. */
export async function AccountForms({ accountId, active }: AccountFormsProps) {
  const [t, ui, texts, locale, { admin }] = await Promise.all([
    getTranslations("admin"),
    getTranslations("ui"),
    formTexts("admin"),
    getLocale(),
    getMessages(),
  ]);
  const form = { texts, summaryTitle: ui("errorSummary") };
  return (
    <Card title={t("officer.account")} className="flex flex-col gap-6">
      {/* One form for both, so that the link that reopening brought stays in view when the page knows of it. */}
      <ActionForm action={active ? issueLinkAction : reopenAction} {...form}>
        <input type="hidden" name="accountId" value={accountId} />
        <OfficerSlipView locale={locale} words={admin.link} />
        {!active && (
          <ActionTextField
            name="reason"
            label={t("officer.reason")}
            hint={t("officer.reasonHint")}
            autoComplete="off"
            required
          />
        )}
        <div>
          <ActionSubmit tone="secondary" busyLabel={ui("sending")}>
            {t(active ? "officer.issueLink" : "officer.reopen")}
          </ActionSubmit>
          <p className="mt-1 text-sm text-ink-soft">
            {t(active ? "officer.issueHint" : "officer.reopenHint")}
          </p>
        </div>
      </ActionForm>
      {/* It stays when the account is closed, to say so. */}
      <ActionForm
        action={deactivateAction}
        {...form}
        {...(active ? {} : { doneText: t("officer.deactivated") })}
      >
        {active && (
          <Disclosure summary={t("officer.deactivate")} look="danger">
            <input type="hidden" name="accountId" value={accountId} />
            <p className="mb-3 max-w-text">{t("officer.deactivateHint")}</p>
            <ActionSubmit tone="danger" busyLabel={ui("sending")}>
              {t("officer.deactivateYes")}
            </ActionSubmit>
          </Disclosure>
        )}
      </ActionForm>
    </Card>
  );
}
