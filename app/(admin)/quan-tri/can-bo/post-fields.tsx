import { getTranslations } from "next-intl/server";
import { ActionCombobox } from "@/components/forms/action-combobox";
import { ActionSelectField } from "@/components/forms/action-select-field";
import { ActionTextField } from "@/components/forms/action-text-field";
import type { Actor } from "@/lib/accounts/domain/actor";
import { listGrantable } from "@/lib/accounts/queries/list-grantable";
import { pageContext } from "@/lib/platform/entry/page-context";

/** Unit, role, title and first day of a post, limited to what this administrator may give. */
export async function PostFields({ actor }: { actor: Actor }) {
  const [t, accounts, ui, grantable] = await Promise.all([
    getTranslations("admin.create"),
    getTranslations("accounts"),
    getTranslations("ui"),
    listGrantable(actor, pageContext),
  ]);
  return (
    <>
      <ActionCombobox
        name="unitId"
        label={t("unit")}
        options={grantable.units.map(({ id, label }) => ({ value: id, label }))}
        texts={{ placeholder: t("unitPlaceholder"), noMatch: t("noUnit") }}
      />
      <ActionSelectField
        name="role"
        label={t("role")}
        placeholder={ui("choose")}
        options={grantable.roles.map((role) => ({ value: role, label: accounts(`role.${role}`) }))}
      />
      <ActionTextField name="title" label={t("jobTitle")} note={ui("optional")} autoComplete="off" />
      <ActionTextField
        name="validFrom"
        type="date"
        label={t("validFrom")}
        hint={t("validFromHint")}
        note={ui("optional")}
      />
    </>
  );
}
