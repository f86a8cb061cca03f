import { getTranslations } from "next-intl/server";
import { citizenTexts } from "@/app/form-texts";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSubmit } from "@/components/forms/action-submit";
import { ActionTextField } from "@/components/forms/action-text-field";
import type { OwnProfile } from "@/lib/accounts/dto";
import { changeOwnProfileAction } from "./actions";

export async function ContactsForm({ profile }: { profile: OwnProfile }) {
  const [t, ui, texts] = await Promise.all([
    getTranslations("accounts.profile"),
    getTranslations("ui"),
    citizenTexts("account"),
  ]);
  return (
    <section>
      <h2 className="mb-2 text-lg">{t("contacts")}</h2>
      <p className="mb-4 text-ink-soft">{t("contactsHint")}</p>
      <ActionForm
        action={changeOwnProfileAction}
        texts={texts}
        summaryTitle={ui("errorSummary")}
        doneText={t("saved")}
      >
        <ActionTextField
          name="phone"
          type="tel"
          label={t("phone")}
          note={ui("optional")}
          autoComplete="tel"
          defaultValue={profile.phone ?? ""}
        />
        <ActionTextField
          name="email"
          type="email"
          label={t("email")}
          note={ui("optional")}
          autoComplete="email"
          defaultValue={profile.email ?? ""}
        />
        <ActionTextField
          name="address"
          label={t("address")}
          note={ui("optional")}
          autoComplete="street-address"
          defaultValue={profile.address ?? ""}
        />
        <div>
          <ActionSubmit tone="secondary" busyLabel={ui("sending")}>
            {t("save")}
          </ActionSubmit>
        </div>
      </ActionForm>
    </section>
  );
}
