"use client";

import { useState } from "react";
import { useWatch } from "react-hook-form";
import { useFieldError } from "@/components/forms/use-field-error";
import {
  parsePartialDate,
  parseStoredPartialDate,
  storePartialDate,
  writePartialDate,
} from "@/lib/accounts/domain/partial-date";
import { parsePersonalId } from "@/lib/accounts/domain/personal-id";
import { listIdentityWarnings, type ShownIdentity } from "@/lib/accounts/domain/shown-identity";
import { NumberConfirmation } from "./number-confirmation";
import { type OpenAccount, WalkInAccount } from "./walk-in-account";
import type { WalkInTexts } from "./walk-in-texts";

type WalkInIdentityProps = {
  shown: ShownIdentity | null;
  /** The number that the officer has compared with the card. */
  confirmed: string | null;
  onConfirm: (personalId: string | null) => void;
  openAccount: OpenAccount;
  locale: "vi" | "en";
  texts: WalkInTexts;
};

/** Below the applicant's fields: what disagrees with the card, and the person's account. Nothing without a number. */
export function WalkInIdentity({ shown, confirmed, onConfirm, texts, ...account }: WalkInIdentityProps) {
  const [typed = ""] = useWatch({ name: ["applicant_personalId"] }) as [string?];
  const error = useFieldError("numberConfirmed");
  const number = parsePersonalId(typed)?.value;
  const own = shown?.personalId === number ? shown : null;
  const [birthOn, setBirthOn] = useState(() => written(own?.birthOn));
  if (!number) return null;
  const birth = parsePartialDate(birthOn);
  const warnings = listIdentityWarnings(number, {
    ...{ personalId: number, sex: own?.sex ?? null, birthOn: birth && storePartialDate(birth) },
    ...{ nameDiffers: own?.nameDiffers ?? false, hasAccount: own?.hasAccount ?? false },
  });
  return (
    <>
      <div role="status">
        <NumberConfirmation
          warnings={warnings}
          confirmed={confirmed === number}
          onConfirm={(done) => onConfirm(done ? number : null)}
          texts={texts.identity}
          error={error}
        />
      </div>
      <WalkInAccount
        key={number}
        {...account}
        texts={texts}
        person={{ personalId: number, sex: own?.sex ?? null, numberConfirmed: confirmed === number }}
        hasAccount={own?.hasAccount ?? false}
        isStranger={own !== null && !own.hasAccount}
        birthOn={birthOn}
        onBirthOn={setBirthOn}
      />
    </>
  );
}

function written(stored: string | null | undefined): string {
  const date = stored ? parseStoredPartialDate(stored) : null;
  return date ? writePartialDate(date) : "";
}
