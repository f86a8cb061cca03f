"use client";

import { useEffect, useState } from "react";
import { useWatch } from "react-hook-form";
import { RadioGroup } from "@/components/ui/choice-group";
import type { CounterExtras } from "@/lib/dossiers/domain/counter-draft";
import type { OwnDraft } from "@/lib/dossiers/dto";
import type { ReceiveAtCounterInput } from "@/lib/dossiers/schemas/counter-inputs";
import type { Answers } from "@/lib/forms/domain/e-form";
import { findFeeDue } from "@/lib/procedures/domain/fee-due";
import type { WalkInTexts } from "./walk-in-texts";

type WalkInFeeProps = {
  draft: OwnDraft & CounterExtras;
  onChange: (fee: ReceiveAtCounterInput["fee"]) => void;
  texts: WalkInTexts;
};

const FORMAT = new Intl.NumberFormat("vi-VN");

/** What this dossier costs by the answers given, and whether it is taken now. */
export function WalkInFee({ draft, onChange, texts }: WalkInFeeProps) {
  const answers = useWatch() as Answers;
  const [method, setMethod] = useState<"" | "CASH" | "TRANSFER">("");
  const amountDong = findFeeDue(draft.fees, draft.channel, answers) ?? 0;
  const now = amountDong > 0 && draft.collect !== "AFTER";
  const { takingId } = draft;
  useEffect(() => {
    onChange(now && method ? { takingId, amountDong, method } : null);
  }, [now, method, amountDong, takingId, onChange]);
  if (amountDong === 0) return null;
  const amount = FORMAT.format(amountDong);
  if (!now) return <p>{texts.own.feeAfter.replace("{amount}", amount)}</p>;
  return (
    <RadioGroup
      id="field-feeMethod"
      name="feeMethod"
      label={texts.own.feeNow.replace("{amount}", amount)}
      defaultValue=""
      input={{
        onChange: ({ currentTarget }) =>
          setMethod(
            currentTarget.value === "CASH" || currentTarget.value === "TRANSFER" ? currentTarget.value : "",
          ),
      }}
      options={[
        { value: "CASH", label: texts.fee.cash },
        { value: "TRANSFER", label: texts.fee.transfer, hint: texts.fee.transferHint },
        ...(draft.collect === "AT_RECEPTION" ? [{ value: "", label: texts.own.feeLater }] : []),
      ]}
    />
  );
}
