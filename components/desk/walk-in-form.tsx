"use client";

import { useMemo, useState } from "react";
import { EFormPage } from "@/components/forms/e-form/e-form-page";
import { Form, type Refusal } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { useSchemaForm } from "@/components/forms/use-schema-form";
import { SelectField } from "@/components/ui/select-field";
import type { CounterExtras } from "@/lib/dossiers/domain/counter-draft";
import {
  APPLICANT_GROUP,
  COUNTER_PAGE,
  counterFieldOf,
  splitCounterAnswers,
} from "@/lib/dossiers/domain/counter-form";
import type { OwnDraft } from "@/lib/dossiers/dto";
import type { ReceiveAtCounterInput } from "@/lib/dossiers/schemas/counter-inputs";
import { type Answers, type EFormDefinition, listFields } from "@/lib/forms/domain/e-form";
import { startAnswers } from "@/lib/forms/domain/start-answers";
import { SheetCounts, type SheetErrors } from "./sheet-counts";
import { type CountedSheets, countedFromStart } from "./sheet-values";
import { SlipComplete } from "./slip-complete";
import type { OpenAccount } from "./walk-in-account";
import { WalkInFee } from "./walk-in-fee";
import { WalkInIdentity } from "./walk-in-identity";
import type { WalkInTexts } from "./walk-in-texts";

type WalkInFormProps = {
  draft: OwnDraft & CounterExtras;
  definition: EFormDefinition;
  answers: Answers;
  locale: "vi" | "en";
  today: string;
  texts: WalkInTexts;
  receive: (input: ReceiveAtCounterInput) => Promise<{ ok: true } | { ok: false; error: Refusal }>;
  openAccount: OpenAccount;
  remove: (input: {
    draftId: string;
    paperId: string;
  }) => Promise<{ ok: true } | { ok: false; error: { code: string; messageKey: string } }>;
};

/** From the person to the receipt: answers, papers counted, fee, and one button that does it all. */
export function WalkInForm({ draft, definition, answers, locale, today, texts, ...acts }: WalkInFormProps) {
  const form = useWalkInForm(definition, answers, today);
  const [unitId, setUnitId] = useState(draft.competentUnitId ?? draft.competentUnits[0]?.value ?? "");
  const [sheets, setSheets] = useState<CountedSheets>(() => countedFromStart(draft.papersAsked));
  const [fee, setFee] = useState<ReceiveAtCounterInput["fee"]>(null);
  const [setCount, setSetCount] = useState(1);
  const [complete, setComplete] = useState(!draft.slip?.missing);
  const [sheetErrors, setSheetErrors] = useState<SheetErrors>({});
  const [confirmedId, setConfirmedId] = useState<string | null>(null);

  async function send(values: Answers): Promise<Refusal | undefined> {
    const result = await acts.receive({
      ...{ draftId: draft.id, version: draft.version, competentUnitId: unitId || null, setCount, fee },
      ...(draft.slip ? { complete } : {}),
      ...splitCounterAnswers(values),
      numberConfirmed: confirmedId !== null && confirmedId === values.applicant_personalId,
      sheets: Object.entries(sheets).map(([componentCode, sheet]) => ({ componentCode, ...sheet })),
    });
    if (!result || result.ok) return undefined;
    const problems = Object.entries(result.error.fieldErrors ?? {});
    setSheetErrors(Object.fromEntries(problems));
    return {
      ...result.error,
      fieldErrors: Object.fromEntries(problems.map(([path, told]) => [counterFieldOf(path), told])),
    };
  }

  const identity = { shown: draft.shown, openAccount: acts.openAccount, locale, texts };
  return (
    <Form form={form} onSubmit={send} texts={texts.form} summaryTitle={texts.summary}>
      {draft.competentUnits.length > 1 && (
        <SelectField
          id="field-competentUnitId"
          label={texts.own.unit}
          value={unitId}
          onChange={(event) => setUnitId(event.target.value)}
          options={draft.competentUnits}
        />
      )}
      <EFormPage
        definition={definition}
        pageKey={COUNTER_PAGE}
        otherAnswers={{}}
        dense
        context={{ definition, locale, unitLists: draft.unitLists, awaited: [], words: texts.words }}
        below={{
          [APPLICANT_GROUP]: (
            <WalkInIdentity {...identity} confirmed={confirmedId} onConfirm={setConfirmedId} />
          ),
        }}
      />
      <SheetCounts
        draft={draft}
        sheets={sheets}
        onChange={setSheets}
        errors={sheetErrors}
        texts={texts}
        remove={acts.remove}
      />
      <SetCountField label={texts.own.setCount} value={setCount} onChange={setSetCount} />
      <WalkInFee draft={draft} onChange={setFee} texts={texts} />
      {draft.slip && <SlipComplete complete={complete} onChange={setComplete} texts={texts} />}
      <SubmitButton busyLabel={texts.own.busy}>
        {complete ? texts.own.submit : texts.own.submitIncomplete}
      </SubmitButton>
    </Form>
  );
}

function useWalkInForm(definition: EFormDefinition, answers: Answers, today: string) {
  const loadSchema = useMemo(
    () => async () => {
      const { buildPageSchema } = await import("@/lib/forms/schemas/answers-schema");
      return buildPageSchema(definition, COUNTER_PAGE, { today, otherAnswers: {} });
    },
    [definition, today],
  );
  return useSchemaForm<Record<string, unknown>, Answers>(
    loadSchema,
    startAnswers(listFields(definition), answers),
  );
}

const MOST_SETS = 20;
const SETS = Array.from({ length: MOST_SETS }, (_, index) => {
  const count = String(index + 1);
  return { value: count, label: count };
});

type SetCountFieldProps = { label: string; value: number; onChange: (count: number) => void };

function SetCountField({ label, value, onChange }: SetCountFieldProps) {
  return (
    <SelectField
      id="set-count"
      label={label}
      width="tiny"
      value={String(value)}
      onChange={(event) => onChange(Number(event.target.value))}
      options={SETS}
    />
  );
}
