"use client";

import { useRef, useState } from "react";
import { useFormContext } from "react-hook-form";
import { ActivationSlipView } from "@/components/accounts/activation-slip";
import { sentenceOf } from "@/components/forms/form-texts";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { maskPersonalId } from "@/lib/accounts/domain/mask-personal-id";
import type { CounterAccount } from "@/lib/accounts/dto";
import type { OpenCitizenAccountInput } from "@/lib/accounts/schemas/open-citizen-account";
import type { WalkInTexts } from "./walk-in-texts";

type Failure = { messageKey: string; fieldErrors?: Record<string, string[]> };

export type OpenAccount = (
  input: OpenCitizenAccountInput,
) => Promise<{ ok: true; data: CounterAccount } | { ok: false; error: Failure }>;

type WalkInAccountProps = {
  person: Pick<OpenCitizenAccountInput, "personalId" | "sex" | "numberConfirmed">;
  hasAccount: boolean;
  /** The number was looked up, and nobody with it has an account. */
  isStranger: boolean;
  birthOn: string;
  onBirthOn: (text: string) => void;
  openAccount: OpenAccount;
  locale: "vi" | "en";
  texts: WalkInTexts;
};

/** Helps the person at the counter to an account, or to a new link for the one they have. */
export function WalkInAccount({ person, hasAccount, isStranger, texts, ...props }: WalkInAccountProps) {
  const { getValues } = useFormContext<{ applicant_fullName: string; applicant_phone: string }>();
  const [answer, setAnswer] = useState<CounterAccount | null>(null);
  const [problems, setProblems] = useState<string[]>([]);
  const [busy, setBusy] = useState(false);
  const sending = useRef(false);
  const has = hasAccount || answer !== null;
  const { account } = texts;

  async function send() {
    // A second press would be told that the account exists, and its answer would take the slip away.
    if (sending.current) return;
    sending.current = true;
    const [fullName, phone] = getValues(["applicant_fullName", "applicant_phone"]);
    setBusy(true);
    const input = { ...person, fullName, phone, birthOn: props.birthOn, newLink: has };
    const result = await props.openAccount(input).catch(() => UNREACHABLE);
    sending.current = false;
    setBusy(false);
    setProblems(result.ok ? [] : sayProblems(result.error, texts));
    if (result.ok) setAnswer(result.data);
  }

  if (answer && answer.outcome !== "EXISTS") {
    const holder = texts.slip.holder
      .replace("{name}", getValues("applicant_fullName"))
      .replace("{number}", maskPersonalId(person.personalId));
    return <ActivationSlipView slip={answer.slip} holder={holder} locale={props.locale} words={texts.slip} />;
  }
  return (
    <div className="max-w-text">
      {has && <p role="status">{account.has}</p>}
      <Disclosure
        open={isStranger}
        className="rounded-field border border-line px-4 py-2"
        summary={has ? account.lost : account.none}
        look="plain"
      >
        <div className="flex flex-col gap-3 pb-2">
          <p className="text-ink-soft">{has ? account.lostHint : account.noneHint}</p>
          <TextField
            id="account-birthOn"
            label={account.birthOn}
            hint={account.birthHint}
            width="short"
            inputMode="numeric"
            autoComplete="off"
            maxLength={10}
            value={props.birthOn}
            onChange={({ currentTarget }) => props.onBirthOn(currentTarget.value)}
          />
          {problems.length > 0 && (
            <Notice tone="late" role="alert" title={account.problems}>
              {problems.map((problem) => (
                <p key={problem}>{problem}</p>
              ))}
            </Notice>
          )}
          <div>
            <Button tone="secondary" busy={busy} onClick={send}>
              {has ? account.newLink : account.open}
            </Button>
          </div>
        </div>
      </Disclosure>
    </div>
  );
}

const UNREACHABLE: { ok: false; error: Failure } = { ok: false, error: { messageKey: "connection" } };

/** The field's name before what is wrong with it: the fields of the person stand above, not here. */
function sayProblems({ messageKey, fieldErrors = {} }: Failure, { form, account }: WalkInTexts): string[] {
  const fields = Object.entries(fieldErrors).map(([field, [message = ""]]) => {
    const sentence = sentenceOf(form, message);
    const name = field in account.field ? account.field[field as keyof typeof account.field] : null;
    return name ? `${name}: ${sentence}` : sentence;
  });
  return fields.length > 0 ? fields : [sentenceOf(form, `errors.${messageKey}`)];
}
