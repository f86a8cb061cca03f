"use client";

import { useActionForm } from "@/components/forms/action-form-state";
import { TextField } from "@/components/ui/text-field";
import type { OfficerSlip } from "@/lib/accounts/dto";
import { ActivationSlipView, type SlipWords } from "./activation-slip";

interface OfficerSlipProps {
  locale: "vi" | "en";
  words: SlipWords & { holder: string; label: string };
}

/** The slip for an officer that the `ActionForm` around has just brought; it is nowhere else. */
export function OfficerSlipView({ locale, words }: OfficerSlipProps) {
  const { outcome } = useActionForm();
  if (!outcome?.ok || !isSlip(outcome.data)) return null;
  const { slip, fullName, loginName } = outcome.data;
  const holder = words.holder.replace("{name}", fullName).replace("{login}", loginName);
  return (
    <ActivationSlipView key={slip.address} {...{ slip, holder, locale, words }}>
      <TextField id="issued-link" label={words.label} readOnly value={slip.address} />
    </ActivationSlipView>
  );
}

function isSlip(data: unknown): data is OfficerSlip {
  return typeof data === "object" && data !== null && "slip" in data;
}
