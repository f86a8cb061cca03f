"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { FileDrop } from "@/components/ui/file-drop";
import { Progress } from "@/components/ui/progress";
import type { AskedComponent, AttachedPaper } from "@/lib/dossiers/dto";
import { PaperLine } from "./paper-line";
import { uploadFile } from "./upload-file";

export interface PaperTexts {
  required: string;
  optional: string;
  choose: string;
  drop: string;
  uploading: string;
  retrying: string;
  done: string;
  remove: string;
  view: string;
  cancel: string;
  sent: string;
  networkFailed: string;
  tooLarge: string;
  asked: string;
  problem: Record<"MISSING" | "WRONG" | "ILLEGIBLE", string>;
}

export interface PaperSlotProps {
  draftId: string;
  component: AskedComponent;
  papers: readonly AttachedPaper[];
  maxBytes: number;
  texts: PaperTexts;
  onAdd: (paper: AttachedPaper) => void;
  onRemove: (paper: AttachedPaper) => Promise<string | null>;
}

type Upload = { name: string; share: number; retrying: boolean };

/** One component of the dossier: what is attached to it, and the place to add a file or a photo. */
export function PaperSlot({ component, papers, texts, ...props }: PaperSlotProps) {
  const { upload, error, said, take, cancel, setError } = useUpload(props, component.code, texts);
  const id = `paper-${component.code}`;
  const asked = component.asked;
  async function remove(paper: AttachedPaper) {
    setError(await props.onRemove(paper));
  }
  return (
    <li className="flex flex-col gap-2 border-t border-line py-4">
      {asked && (
        <p className="text-warn">
          <span className="font-semibold">{texts.problem[asked.problem]}.</span>{" "}
          {texts.asked.replace("{text}", asked.whatToDo)}
        </p>
      )}
      <FileDrop
        id={id}
        label={component.name}
        note={component.required ? texts.required : texts.optional}
        hint={component.hint ?? undefined}
        error={error ?? undefined}
        texts={{ choose: texts.choose, drop: texts.drop }}
        accept="application/pdf,image/jpeg,image/png"
        multiple
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          take(files);
        }}
      />
      {upload && (
        <div className="flex items-end gap-3">
          <div className="grow">
            <Progress
              id={`${id}-progress`}
              label={(upload.retrying ? texts.retrying : texts.uploading).replace("{name}", upload.name)}
              value={upload.share}
            />
          </div>
          <Button tone="quiet" onClick={cancel} aria-label={texts.cancel.replace("{name}", upload.name)}>
            ✕
          </Button>
        </div>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
      {papers.length > 0 && (
        <ul className="flex flex-col gap-1">
          {papers.map((paper) => (
            <PaperLine key={paper.id} paper={paper} texts={texts} onRemove={remove} />
          ))}
        </ul>
      )}
    </li>
  );
}

function useUpload(
  props: Pick<PaperSlotProps, "draftId" | "maxBytes" | "onAdd">,
  componentCode: string,
  texts: PaperTexts,
) {
  const [upload, setUpload] = useState<Upload | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const abort = useRef<AbortController | null>(null);
  const before = useRef(Promise.resolve());

  async function takeOne(file: File): Promise<string | null> {
    if (file.size > props.maxBytes) return texts.tooLarge.replace("{name}", file.name);
    abort.current = new AbortController();
    const address = `/api/drafts/${props.draftId}/papers?${new URLSearchParams({ component: componentCode, name: file.name })}`;
    setUpload({ name: file.name, share: 0, retrying: false });
    const outcome = await uploadFile(
      address,
      file,
      (progress) => setUpload({ name: file.name, ...progress }),
      abort.current.signal,
    );
    setUpload(null);
    if (outcome.ok) {
      const { paperId, fileName, sizeBytes } = outcome.paper;
      props.onAdd({ id: paperId, componentCode, fileName, sizeBytes, mediaType: file.type, removable: true });
      setSaid(texts.done.replace("{name}", fileName));
      return null;
    }
    if (outcome.reason === "refused") return `${file.name}: ${outcome.message}`;
    return outcome.reason === "network" ? texts.networkFailed.replace("{name}", file.name) : null;
  }

  async function takeAll(files: readonly File[]): Promise<void> {
    setError(null);
    const problems: string[] = [];
    for (const file of files) {
      const problem = await takeOne(file);
      if (problem) problems.push(problem);
    }
    if (problems.length > 0) setError(problems.join(" "));
  }

  /** One after the other, also what is chosen while a file is still on its way: each has its line, and can be stopped. */
  function take(files: readonly File[]): void {
    before.current = before.current.then(() => takeAll(files));
  }

  return { upload, error, said, take, setError, cancel: () => abort.current?.abort() };
}
