"use client";

import { useState } from "react";
import { useWatch } from "react-hook-form";
import { PaperSlot } from "@/components/filing/paper-slot";
import { useSentence } from "@/components/forms/form-texts-context";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { MAX_FILE_BYTES } from "@/lib/documents/domain/upload-limits";
import type { CountedPaper, CounterExtras } from "@/lib/dossiers/domain/counter-draft";
import { isAskedFor } from "@/lib/dossiers/domain/missing-components";
import { NO_SCAN_REASONS } from "@/lib/dossiers/domain/no-scan-reason";
import type { AttachedPaper, OwnDraft } from "@/lib/dossiers/dto";
import type { Answers } from "@/lib/forms/domain/e-form";
import type { CountedSheets } from "./sheet-values";
import type { WalkInTexts } from "./walk-in-texts";

export type SheetErrors = Record<string, string[]>;

type SheetCountsProps = {
  draft: OwnDraft & CounterExtras;
  sheets: CountedSheets;
  onChange: (sheets: CountedSheets) => void;
  errors: SheetErrors;
  texts: WalkInTexts;
  remove: (input: {
    draftId: string;
    paperId: string;
  }) => Promise<{ ok: true } | { ok: false; error: { code: string; messageKey: string } }>;
};

/** The papers that the answers call for: how many sheets of each were handed in, and their scans. */
export function SheetCounts({ draft, sheets, onChange, errors, texts, remove }: SheetCountsProps) {
  const answers = useWatch() as Answers;
  const [papers, setPapers] = useState(draft.papers);
  async function removeOne(paper: AttachedPaper): Promise<string | null> {
    const result = await remove({ draftId: draft.id, paperId: paper.id });
    if (!result.ok && result.error.code !== "notFound") return texts.errors[result.error.messageKey] ?? "";
    setPapers((known) => known.filter(({ id }) => id !== paper.id));
    return null;
  }
  return (
    <section aria-labelledby="sheets-title">
      <h2 id="sheets-title" className="text-lg">
        {texts.own.papers}
      </h2>
      <ul className="border-b border-line">
        {draft.papersAsked
          .filter((paper) => isAskedFor(paper, answers))
          .map((paper) => {
            const files = papers.filter(({ componentCode }) => componentCode === paper.code);
            return (
              <li key={paper.code} id={`field-sheets-${paper.code}`} className="border-t border-line pt-3">
                <SheetLine
                  paper={paper}
                  sheets={sheets}
                  onChange={onChange}
                  scanned={files.length > 0}
                  errors={errors}
                  texts={texts}
                />
                {paper.kind === "SUBMIT" && (
                  <ul>
                    <PaperSlot
                      draftId={draft.id}
                      component={{ ...paper, name: texts.own.scan, hint: null, kind: "SUBMIT", asked: null }}
                      papers={files}
                      maxBytes={MAX_FILE_BYTES}
                      texts={{ ...texts.papers, required: texts.words.optional }}
                      onAdd={(added) =>
                        setPapers((known) => [...known.filter(({ id }) => id !== added.id), added])
                      }
                      onRemove={removeOne}
                    />
                  </ul>
                )}
              </li>
            );
          })}
      </ul>
    </section>
  );
}

type SheetLineProps = {
  paper: CountedPaper;
  sheets: CountedSheets;
  onChange: (sheets: CountedSheets) => void;
  scanned: boolean;
  errors: SheetErrors;
  texts: WalkInTexts;
};

const COLUMNS = ["originals", "certified", "copies"] as const;

function SheetLine({ paper, sheets, onChange, scanned, errors, texts }: SheetLineProps) {
  const sentence = useSentence();
  const { code } = paper;
  const counted = sheets[code];
  if (!counted) return null;
  const missing = errors[`sheets.${code}`]?.[0];
  const unscanned = errors[`noScan.${code}`]?.[0];
  const set = (change: Partial<typeof counted>) => onChange({ ...sheets, [code]: { ...counted, ...change } });
  return (
    <fieldset>
      <legend className="font-semibold" lang="vi">
        {paper.name}
      </legend>
      {missing && <p className="text-late">{sentence(missing)}</p>}
      <div className="mt-1 flex flex-wrap gap-3">
        {COLUMNS.map((column) => (
          <TextField
            key={column}
            id={`sheets-${code}-${column}`}
            label={texts.own[column]}
            width="tiny"
            inputMode="numeric"
            maxLength={2}
            value={String(counted[column])}
            onChange={(event) => set({ [column]: Number(event.target.value.replace(/\D/g, "")) })}
          />
        ))}
        {paper.kind === "SUBMIT" && paper.required && !scanned && (
          <SelectField
            id={`field-noScan-${code}`}
            label={texts.own.noScan}
            placeholder={texts.words.choose}
            error={unscanned && sentence(unscanned)}
            value={counted.noScanReason ?? ""}
            onChange={(event) =>
              set({ noScanReason: NO_SCAN_REASONS.find((reason) => reason === event.target.value) ?? null })
            }
            options={NO_SCAN_REASONS.map((reason) => ({
              value: reason,
              label: texts.own.noScanReason[reason],
            }))}
          />
        )}
      </div>
    </fieldset>
  );
}
