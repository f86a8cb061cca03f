import { Checkbox } from "@/components/ui/checkbox";
import { Notice } from "@/components/ui/notice";
import type { ShownIdentityWarning } from "@/lib/accounts/domain/shown-identity";

export type NumberConfirmationTexts = {
  title: string;
  warning: Record<ShownIdentityWarning, string>;
  confirm: string;
};

type NumberConfirmationProps = {
  warnings: readonly ShownIdentityWarning[];
  confirmed: boolean;
  onConfirm: (confirmed: boolean) => void;
  texts: NumberConfirmationTexts;
  error?: string | undefined;
};

/** What the applicant's number says otherwise than the card, and the officer's word that it was compared. */
export function NumberConfirmation({
  warnings,
  confirmed,
  onConfirm,
  texts,
  error,
}: NumberConfirmationProps) {
  if (warnings.length === 0) return null;
  return (
    <Notice tone="warn" title={texts.title}>
      {warnings.map((warning) => (
        <p key={warning}>{texts.warning[warning]}</p>
      ))}
      <Checkbox
        id="field-numberConfirmed"
        label={texts.confirm}
        checked={confirmed}
        onChange={({ currentTarget }) => onConfirm(currentTarget.checked)}
        error={confirmed ? undefined : error}
      />
    </Notice>
  );
}
