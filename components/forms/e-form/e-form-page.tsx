"use client";

import type { ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { Disclosure } from "@/components/ui/disclosure";
import type { Answers, EFormDefinition } from "@/lib/forms/domain/e-form";
import { visibleFields } from "@/lib/forms/domain/visible-fields";
import { EFormFieldControl } from "./e-form-field";
import { EFormTable } from "./e-form-table";
import type { EFormContext } from "./field-props";

interface EFormPageProps {
  definition: EFormDefinition;
  pageKey: string;
  /** Answers of the other pages, on which it may depend what is asked here. */
  otherAnswers: Answers;
  context: EFormContext;
  /** What stands below the questions of a group, by its key. */
  below?: Readonly<Record<string, ReactNode>>;
  /** Two questions side by side on a wide screen, for who fills in all day. */
  dense?: boolean;
}

/** The questions of one page, drawn from the definition; what the answers hide is not there. */
export function EFormPage(props: EFormPageProps) {
  const { definition, pageKey, otherAnswers, context, below = {}, dense = false } = props;
  const typed = useWatch() as Answers;
  const shown = new Set(visibleFields(definition, { ...otherAnswers, ...typed }).map((field) => field.key));
  const page = definition.pages.find((candidate) => candidate.key === pageKey);
  const groups = (page?.groups ?? [])
    .map((group) => ({ ...group, fields: group.fields.filter((field) => shown.has(field.key)) }))
    .filter((group) => group.fields.length > 0);
  const { locale, words } = context;
  const intro = page?.hint && <p className="max-w-text text-ink-soft">{page.hint[locale]}</p>;
  const drawn = groups.map((group) => (
    <div
      key={group.key}
      className={dense ? "grid items-start gap-x-8 gap-y-6 lg:grid-cols-2" : "flex flex-col gap-6"}
    >
      {group.title && (
        <div className={dense ? "lg:col-span-2" : undefined}>
          <h2 className="text-lg">{group.title[locale]}</h2>
          {group.hint && <p className="max-w-text text-ink-soft">{group.hint[locale]}</p>}
        </div>
      )}
      {group.fields.map((field) => (
        <div
          key={field.key}
          className={dense && field.kind === "table" ? "max-w-text lg:col-span-2" : "max-w-text"}
        >
          {field.kind === "table" ? (
            <EFormTable field={field} context={context} />
          ) : (
            <EFormFieldControl field={field} name={field.key} context={context} />
          )}
          {field.why && (
            <Disclosure className="mt-1 text-sm" summary={words.why}>
              <p className="text-ink-soft">{field.why[locale]}.</p>
            </Disclosure>
          )}
        </div>
      ))}
      {below[group.key]}
    </div>
  ));
  return (
    <>
      {intro}
      {drawn}
    </>
  );
}
