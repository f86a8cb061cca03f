import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { RegisterPeriod } from "@/lib/dossiers/domain/register-period";

interface RegisterFormProps {
  offices: readonly { id: string; name: string }[];
  officeId: string;
  period: RegisterPeriod;
}

/** Chooses office and period; an ordinary form, so that the address says what is shown. */
export function RegisterForm({ offices, officeId, period }: RegisterFormProps) {
  const t = useTranslations("register");
  return (
    <form action="/mot-cua/so-theo-doi" aria-label={t("choose")} className="no-print mb-4">
      <div className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-4">
        <SelectField
          id="quay"
          name="quay"
          label={t("office")}
          defaultValue={officeId}
          options={offices.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField id="tu" name="tu" type="date" label={t("from")} defaultValue={period.fromOn} />
        <TextField id="den" name="den" type="date" label={t("to")} defaultValue={period.toOn} />
        <Button type="submit">{t("show")}</Button>
      </div>
    </form>
  );
}
