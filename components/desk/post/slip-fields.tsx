import { ActionSelectField } from "@/components/forms/action-select-field";
import { ActionTextField } from "@/components/forms/action-text-field";
import type { ChoiceOption } from "@/components/ui/choice-group";
import type { DeliveryTexts } from "./post-texts";

interface SlipFieldsProps {
  row: number;
  procedures: readonly ChoiceOption[];
  texts: DeliveryTexts;
  optional: string;
}

/** One slip: its number, who sent it, for which procedure, the papers counted, and what is missing. */
export function SlipFields({ row, procedures, texts, optional }: SlipFieldsProps) {
  const name = (column: string) => `slips.${row}.${column}`;
  return (
    <fieldset className="flex flex-col gap-4 border-t border-line pt-4">
      <legend className="font-semibold">{texts.slip.replace("{number}", String(row + 1))}</legend>
      <div className="grid gap-4 sm:grid-cols-2">
        <ActionTextField
          name={name("slipNumber")}
          label={texts.slipNumber}
          autoComplete="off"
          maxLength={40}
          required
        />
        <ActionTextField
          name={name("senderName")}
          label={texts.senderName}
          autoComplete="off"
          maxLength={100}
          required
        />
      </div>
      <ActionSelectField
        name={name("procedureCode")}
        label={texts.procedure}
        options={procedures}
        defaultValue={procedures[0]?.value ?? ""}
      />
      <ActionTextField
        name={name("content")}
        label={texts.content}
        hint={texts.contentHint}
        autoComplete="off"
        maxLength={300}
        required
      />
      <ActionTextField
        name={name("missing")}
        label={texts.missing}
        note={optional}
        hint={texts.missingHint}
        autoComplete="off"
        maxLength={300}
      />
    </fieldset>
  );
}
