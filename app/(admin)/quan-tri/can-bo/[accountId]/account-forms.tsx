import { getTranslations } from "next-intl/server";
import { formTexts } from "@/app/form-texts";
import { IssuedLink } from "@/components/accounts/issued-link";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSubmit } from "@/components/forms/action-submit";
import { Card } from "@/components/ui/card";
import { publicOrigin } from "@/lib/platform/entry/public-origin";
import { deactivateAction, issueLinkAction } from "../actions";

/** A new link to set a password, and closing the account. */
export async function AccountForms({ accountId }: { accountId: string }) {
  const [t, ui, texts] = await Promise.all([
    getTranslations("admin"),
    getTranslations("ui"),
    formTexts("admin"),
  ]);
  const form = { texts, summaryTitle: ui("errorSummary") };
  const linkTexts = { title: t("link.title"), once: t("link.once"), label: t("link.label") };
  return (
    <Card title={t("officer.account")} className="flex flex-col gap-6">
      <ActionForm action={issueLinkAction} {...form}>
        <input type="hidden" name="accountId" value={accountId} />
        <IssuedLink origin={publicOrigin()} texts={linkTexts} />
        <div>
          <ActionSubmit tone="secondary" busyLabel={ui("sending")}>
            {t("officer.issueLink")}
          </ActionSubmit>
          <p className="mt-1 text-sm text-ink-soft">{t("officer.issueHint")}</p>
        </div>
      </ActionForm>
      <ActionForm action={deactivateAction} {...form}>
        <input type="hidden" name="accountId" value={accountId} />
        <div>
          <ActionSubmit tone="danger" busyLabel={ui("sending")}>
            {t("officer.deactivate")}
          </ActionSubmit>
          <p className="mt-1 text-sm text-ink-soft">{t("officer.deactivateHint")}</p>
        </div>
      </ActionForm>
    </Card>
  );
}
