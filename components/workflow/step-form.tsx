"use client";

import { type RefObject, useId } from "react";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { type Process, type ProcessStep, STEP_KINDS, type StepKind } from "@/lib/workflow/domain/process";
import { ROLES_OF_KIND, roleFits } from "@/lib/workflow/domain/step-rules";
import { ExitFields } from "./exit-fields";
import type { StepProblems } from "./read-step-problems";
import { UnitFields } from "./unit-fields";
import { useStepWords, type WordSource } from "./use-step-words";

interface StepFormProps {
  step: ProcessStep;
  process: Process;
  source: WordSource;
  problems: StepProblems;
  heading: RefObject<HTMLHeadingElement | null>;
  onChange: (change: Partial<ProcessStep>) => void;
}

/** Everything about one step, in plain fields; what is typed shows on the drawing at once. */
export function StepForm({ step, process, source, problems, heading, onChange }: StepFormProps) {
  const { t, text } = useStepWords(source);
  return (
    <section
      aria-labelledby="step-form-title"
      className="flex flex-col gap-4 rounded-field border border-line bg-paper-raised p-4"
    >
      <h2 id="step-form-title" ref={heading} tabIndex={-1} className="text-lg">
        {t("edit.editStep", { step: text(step.name) })}
      </h2>
      <NameFields step={step} problems={problems} source={source} onChange={onChange} />
      <WorkFields step={step} source={source} onChange={onChange} />
      <UnitFields unit={step.unit} source={source} onChange={(unit) => onChange({ unit })} />
      <NumberFields step={step} problems={problems} source={source} onChange={onChange} />
      <ExitFields step={step} process={process} source={source} onChange={(next) => onChange({ next })} />
    </section>
  );
}

type PartProps = Pick<StepFormProps, "step" | "source" | "onChange"> & { problems?: StepProblems };

function NameFields({ step, source, problems = {}, onChange }: PartProps) {
  const { t } = useStepWords(source);
  const id = useId();
  return (
    <>
      <TextField
        id={`${id}-vi`}
        label={t("step.nameVi")}
        value={step.name.vi}
        error={problems["name.vi"]}
        onChange={({ target }) => onChange({ name: { ...step.name, vi: target.value } })}
      />
      <TextField
        id={`${id}-en`}
        label={t("step.nameEn")}
        value={step.name.en}
        error={problems["name.en"]}
        onChange={({ target }) => onChange({ name: { ...step.name, en: target.value } })}
      />
    </>
  );
}

function WorkFields({ step, source, onChange }: PartProps) {
  const { t, roleName } = useStepWords(source);
  const id = useId();
  // A role that cannot do the work stays in the list while it is chosen: the defect says why it must go.
  const roles = roleFits(step.kind, step.role)
    ? ROLES_OF_KIND[step.kind]
    : [step.role, ...ROLES_OF_KIND[step.kind]];
  return (
    <>
      <SelectField
        id={`${id}-kind`}
        label={t("step.kind")}
        value={step.kind}
        options={STEP_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        onChange={({ target }) => onChange(asKind(step, target.value))}
      />
      <SelectField
        id={`${id}-role`}
        label={step.kind === "SIGN" ? t("step.roleSign") : t("step.role")}
        value={step.role}
        options={roles.map((role) => ({ value: role, label: roleName(role) }))}
        onChange={({ target }) =>
          onChange({ role: roles.find((role) => role === target.value) ?? step.role })
        }
      />
    </>
  );
}

/** Another kind of work is done by the one who does such work, unless the present role may as well. */
function asKind(step: ProcessStep, text: string): Partial<ProcessStep> {
  const kind: StepKind = STEP_KINDS.find((candidate) => candidate === text) ?? step.kind;
  return { kind, role: roleFits(kind, step.role) ? step.role : ROLES_OF_KIND[kind][0] };
}

function NumberFields({ step, source, problems = {}, onChange }: PartProps) {
  const { t } = useStepWords(source);
  const id = useId();
  return (
    <>
      <TextField
        id={`${id}-hours`}
        label={t("step.hours")}
        hint={t("step.hoursHint")}
        type="number"
        min="0.5"
        step="0.5"
        width="tiny"
        value={step.hours || ""}
        error={problems.hours}
        onChange={({ target }) => onChange({ hours: Number(target.value) })}
      />
      <TextField
        id={`${id}-leg`}
        label={t("step.leg")}
        hint={t("step.legHint")}
        type="number"
        min="1"
        step="1"
        width="tiny"
        value={step.leg || ""}
        error={problems.leg}
        onChange={({ target }) => onChange({ leg: Number(target.value) })}
      />
    </>
  );
}
