"use client";

import { useRouter } from "next/navigation";
import { useEffect, useMemo } from "react";
import { EFormPage } from "@/components/forms/e-form/e-form-page";
import type { EFormContext } from "@/components/forms/e-form/field-props";
import { Form, type Refusal } from "@/components/forms/form";
import type { FormTexts } from "@/components/forms/form-texts";
import { SubmitButton } from "@/components/forms/submit-button";
import { useSchemaForm } from "@/components/forms/use-schema-form";
import { LinkButton } from "@/components/ui/link-button";
import type { Answers, EFormDefinition } from "@/lib/forms/domain/e-form";
import { startAnswers } from "@/lib/forms/domain/start-answers";
import { draftPayload } from "./draft-requests";
import { noteVersion } from "./latest-versions";
import { SaveStatus, type SaveTexts } from "./save-status";
import { useDraftLists } from "./use-draft-lists";
import { type DraftPage, useDraftSaver } from "./use-draft-saver";

type Finished =
  | { ok: true; data: { version: number; next: string } }
  | { ok: false; error: Refusal & { code: string } };

export interface FilingFormProps {
  page: DraftPage;
  /** The page alone, see `narrowToPage`. */
  definition: EFormDefinition;
  pageKey: string;
  /** Answers given on this page so far. */
  answers: Answers;
  /** The answer is known and only shown: there is nothing to ask. */
  hidden?: boolean;
  today: string;
  context: Omit<EFormContext, "definition">;
  texts: FormTexts;
  words: { summary: string; next: string; busy: string; back: string; save: SaveTexts };
  backHref: string;
  signInHref: string;
  /** What was answered before the form came alive, by question. */
  takeEarlyEdits: () => ReadonlyMap<string, string>;
  /** Finishes the page; gives the slug of the next one. */
  finish: (input: { draftId: string; version: number; page: string }) => Promise<Finished>;
}

/** One page of the filing journey: saved while it is filled in, checked when it is finished. */
export function FilingForm(props: FilingFormProps) {
  const { page, definition, pageKey, answers, today, words, context } = props;
  const router = useRouter();
  const first = { lists: definition.lists, unitLists: context.unitLists };
  const { lists, wholeLists } = useDraftLists(page.draftId, first, context.awaited.length > 0);
  const loadSchema = useMemo(
    () => async () => {
      const { buildPageSchema } = await import("@/lib/forms/schemas/answers-schema");
      const whole = wholeLists ? { ...definition, lists: (await wholeLists()).lists } : definition;
      return buildPageSchema(whole, pageKey, { today, otherAnswers: {} });
    },
    [definition, pageKey, today, wholeLists],
  );
  const asked = definition.pages.find((candidate) => candidate.key === pageKey)?.groups ?? [];
  const form = useSchemaForm<Record<string, unknown>, Answers>(
    loadSchema,
    startAnswers(
      asked.flatMap((group) => group.fields),
      answers,
    ),
  );
  const { saver, state, note } = useDraftSaver(page, form);
  const { takeEarlyEdits } = props;
  useEffect(() => {
    for (const [name, value] of takeEarlyEdits()) form.setValue(name, value);
  }, [form, takeEarlyEdits]);

  async function send(values: Answers): Promise<Refusal | undefined> {
    await saver.settle();
    const finish = () =>
      props.finish({ draftId: page.draftId, ...draftPayload(page.part, page.slug, saver.version, values) });
    let result = await finish();
    if (!result.ok && result.error.code === "conflict" && (await saver.reconcile())) result = await finish();
    if (!result.ok) return result.error;
    noteVersion(page.draftId, result.data.version);
    saver.stop();
    router.push(`/nop-ho-so/${page.draftId}/${result.data.next}`);
    return undefined;
  }

  return (
    <Form form={form} onSubmit={send} texts={props.texts} summaryTitle={words.summary}>
      {!props.hidden && (
        <EFormPage
          definition={definition}
          pageKey={pageKey}
          otherAnswers={{}}
          context={{ ...context, unitLists: lists.unitLists, definition: lists }}
        />
      )}
      <div className="flex flex-wrap gap-3">
        <SubmitButton busyLabel={words.busy}>{words.next}</SubmitButton>
        <LinkButton href={props.backHref} tone="quiet">
          {words.back}
        </LinkButton>
      </div>
      {/* Below the buttons: leaving a field saves, and what grows above them would slip them from under the finger. */}
      {!props.hidden && (
        <SaveStatus state={state} note={note} texts={words.save} signInHref={props.signInHref} />
      )}
    </Form>
  );
}
