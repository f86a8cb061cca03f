"use client";

import { useId } from "react";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { exitsOf, type Process, type ProcessStep, type StepExit } from "@/lib/workflow/domain/process";
import { ConditionFields } from "./condition-fields";
import { placeKeys } from "./place-keys";
import { useStepWords, type WordSource } from "./use-step-words";

interface ExitFieldsProps {
  step: ProcessStep;
  process: Process;
  source: WordSource;
  onChange: (next: StepExit[]) => void;
}

/** The ways out of a step, in the order they are tried. */
export function ExitFields({ step, process, source, onChange }: ExitFieldsProps) {
  const { t } = useStepWords(source);
  const exits = [...exitsOf(process, step.key)];
  const keys = placeKeys(exits.length);
  const others = process.steps.filter(({ key }) => key !== step.key);
  const free = others.filter(({ key }) => !exits.some((exit) => exit.to === key));
  const place = process.steps.indexOf(step);
  const added = free.find((other) => process.steps.indexOf(other) > place) ?? free[0];
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 font-semibold">{t("step.exits")}</legend>
      <p className="text-sm text-ink-soft">{t("step.exitsHint")}</p>
      {exits.map((exit, index) => (
        <ExitField
          key={keys[index]}
          number={index + 1}
          exit={exit}
          targets={others}
          source={source}
          onChange={(changed) => onChange(exits.with(index, changed))}
          onRemove={() => onChange(exits.toSpliced(index, 1))}
          onRaise={index > 0 ? () => onChange(raise(exits, index)) : null}
        />
      ))}
      {added && (
        <div>
          <Button onClick={() => onChange([{ to: added.key }, ...exits])}>{t("step.addExit")}</Button>
        </div>
      )}
    </fieldset>
  );
}

function raise(exits: readonly StepExit[], index: number): StepExit[] {
  const exit = exits[index];
  return exit ? exits.toSpliced(index, 1).toSpliced(index - 1, 0, exit) : [...exits];
}

interface ExitFieldProps {
  number: number;
  exit: StepExit;
  targets: readonly ProcessStep[];
  source: WordSource;
  onChange: (exit: StepExit) => void;
  onRemove: () => void;
  onRaise: (() => void) | null;
}

function ExitField({ number, exit, targets, source, onChange, onRemove, onRaise }: ExitFieldProps) {
  const { t, text } = useStepWords(source);
  const id = useId();
  return (
    <div className="flex flex-col gap-3 rounded-field border border-line p-3">
      <SelectField
        id={id}
        label={t("step.exitNumber", { number })}
        hint={(exit.when ?? []).length === 0 ? t("step.always") : undefined}
        value={exit.to}
        options={targets.map(({ key, name }) => ({ value: key, label: text(name) }))}
        onChange={({ target }) => onChange({ ...exit, to: target.value })}
      />
      <ConditionFields
        exitNumber={number}
        conditions={exit.when ?? []}
        source={source}
        onChange={(when) => onChange(when.length > 0 ? { ...exit, when } : { to: exit.to })}
      />
      <div className="flex flex-wrap gap-2">
        {onRaise && (
          <Button tone="quiet" onClick={onRaise}>
            {t("step.raiseExit", { number })}
          </Button>
        )}
        <Button tone="quiet" onClick={onRemove}>
          {t("step.removeExit", { number })}
        </Button>
      </div>
    </div>
  );
}
