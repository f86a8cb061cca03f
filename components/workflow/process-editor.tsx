"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormTexts, sentenceOf as sentenceFrom } from "@/components/forms/form-texts";
import { compareProcesses } from "@/lib/workflow/domain/compare-processes";
import { addStepAfter, changeStep, connectSteps, removeStep } from "@/lib/workflow/domain/edit-process";
import type { ProcessDraftPage } from "@/lib/workflow/dto";
import { DefectList } from "./defect-list";
import { DifferenceList } from "./difference-list";
import { GeneralFields } from "./general-fields";
import { ProcessDrawing } from "./process-drawing";
import { type PublishDraft, PublishForm } from "./publish-form";
import { readStepProblems } from "./read-step-problems";
import { SaveBar } from "./save-bar";
import { StepForm } from "./step-form";
import { StepList } from "./step-list";
import { useDefectSentence } from "./use-defect-sentence";
import { type ProcessEditing, type SaveDraft, useProcessEditor } from "./use-process-editor";
import { useStepWords } from "./use-step-words";
import { useUnsavedGuard } from "./use-unsaved-guard";

interface ProcessEditorProps {
  draft: ProcessDraftPage;
  save: SaveDraft;
  publish: PublishDraft;
  /** Where to go once it is published. */
  donePath: string;
  /** Sentences that a refusal can show. */
  texts: FormTexts;
}

/** Draws the next version of a process: what is wrong, the drawing, the steps as a list with one step's form, the rest. */
export function ProcessEditor({ draft, save, publish, donePath, texts }: ProcessEditorProps) {
  const router = useRouter();
  const t = useTranslations("workflow.edit");
  const editor = useProcessEditor(draft, save);
  const { process, change } = editor;
  const defectSentence = useDefectSentence(process, draft);
  useUnsavedGuard(editor.unsaved, t("leave"));
  const sentence = (key: string) => sentenceFrom(texts, key);
  return (
    <div className="flex flex-col gap-6">
      <DefectList defects={editor.defects} sentenceOf={defectSentence} onSelect={editor.select} />
      <ProcessDrawing
        process={process}
        source={draft}
        defects={editor.defects}
        sentenceOf={defectSentence}
        selectedKey={editor.selected?.key ?? null}
        onSelect={editor.select}
        onConnect={(from, to) => change(connectSteps(process, from, to))}
      />
      <StepsPart draft={draft} editor={editor} sentence={sentence} />
      <GeneralFields
        process={process}
        source={draft}
        onChange={(changes) => change({ ...process, ...changes })}
      />
      <section aria-labelledby="changes-title">
        <h2 id="changes-title">{t("changes", { version: draft.basedOnVersion })}</h2>
        <DifferenceList differences={compareProcesses(draft.published, process)} source={draft} />
      </section>
      <PublishForm
        draft={{ ...draft, version: editor.version }}
        unsaved={editor.unsaved}
        publish={publish}
        sentence={sentence}
        onPublished={() => router.push(donePath)}
      />
    </div>
  );
}

interface StepsPartProps {
  draft: ProcessDraftPage;
  editor: ProcessEditing;
  sentence: (key: string) => string;
}

/** Saving, the list of steps, and the form of the one that is chosen. */
function StepsPart({ draft, editor, sentence }: StepsPartProps) {
  const { t, text } = useStepWords(draft);
  const { process, change, selected } = editor;
  const problemsOf = (step: (typeof process.steps)[number]) =>
    readStepProblems(step, (fault) => sentence(`errors.field.${fault}`));
  const faulty = process.steps.filter((step) => Object.keys(problemsOf(step)).length > 0);
  const refusal = editor.refusal && sentence(`errors.${editor.refusal}`);
  const number = process.steps.length + 1;
  const newName = { vi: t("edit.newStepVi", { number }), en: t("edit.newStepEn", { number }) };
  return (
    <>
      <SaveBar
        unsaved={editor.unsaved}
        saving={editor.saving}
        refusal={refusal}
        hours={editor.hours}
        limitHours={draft.limitHours}
        faulty={faulty.map(({ name, key }) => text(name) || key)}
        onSave={editor.save}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <section aria-labelledby="steps-title" className="flex flex-col gap-2">
          <h2 id="steps-title">{t("edit.steps")}</h2>
          <StepList
            process={process}
            source={draft}
            defects={editor.defects}
            selectedKey={selected?.key ?? null}
            onSelect={editor.select}
            onAddAfter={(key) => change(addStepAfter(process, key, newName))}
            onRemove={(key) => change(removeStep(process, key))}
          />
        </section>
        {selected && (
          <StepForm
            key={selected.key}
            step={selected}
            process={process}
            source={draft}
            problems={problemsOf(selected)}
            heading={editor.heading}
            onChange={(changes) => change(changeStep(process, selected.key, changes))}
          />
        )}
      </div>
    </>
  );
}
