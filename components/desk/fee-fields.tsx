import { useTranslations } from "next-intl";
import type { ActOptions } from "@/lib/dossiers/dto";
import { ActHidden, ActRadios, ActTextField } from "./act-fields";

/** How much is taken, and how. What is owed stands there already. */
export function FeeFields({ fee }: { fee: ActOptions["fee"] }) {
  const t = useTranslations("counter.fee");
  if (!fee) return null;
  return (
    <>
      <p>{t("owed", { amount: fee.owedDong })}</p>
      <ActHidden name="takingId" value={fee.takingId} />
      <ActTextField
        name="amountDong"
        first={String(fee.owedDong)}
        label={t("amount")}
        inputMode="numeric"
        width="half"
        maxLength={14}
        required
      />
      <ActRadios
        name="method"
        first="CASH"
        label={t("method")}
        options={[
          { value: "CASH", label: t("cash") },
          { value: "TRANSFER", label: t("transfer"), hint: t("transferHint") },
        ]}
      />
    </>
  );
}
