"use client";

import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import type { SaveState } from "./draft-saver";
import type { MergeNote } from "./use-draft-saver";

export interface SaveTexts {
  idle: string;
  saving: string;
  saved: string;
  offline: string;
  failed: string;
  invalid: string;
  signedOut: string;
  signInAgain: string;
  gone: string;
  toDossiers: string;
  conflict: string;
  restored: string;
  merged: string;
}

const CLOCK = new Intl.DateTimeFormat("vi", {
  hour: "2-digit",
  minute: "2-digit",
  hour12: false,
  timeZone: "Asia/Ho_Chi_Minh",
});

interface SaveStatusProps {
  state: SaveState;
  note: MergeNote;
  texts: SaveTexts;
  signInHref: string;
}

/** Whether everything typed is on the server, and what to do when it is not. */
export function SaveStatus({ state, note, texts, signInHref }: SaveStatusProps) {
  const quiet = state.kind === "idle" || state.kind === "saving" || state.kind === "saved";
  const text =
    state.kind === "saved"
      ? texts.saved.replace("{time}", CLOCK.format(new Date(state.at)))
      : texts[state.kind];
  return (
    <div className="flex flex-col gap-2">
      {quiet ? (
        <p role="status" className="flex items-center gap-1 text-sm text-ink-soft">
          <Icon name={state.kind === "saved" ? "check" : "dot"} className="size-4 shrink-0" />
          {text}
        </p>
      ) : (
        <Notice tone="warn" role="status">
          <p>{text}</p>
          {state.kind === "signedOut" && (
            <a href={signInHref} target="_blank" rel="noopener">
              {texts.signInAgain}
            </a>
          )}
          {state.kind === "gone" && <a href="/ho-so">{texts.toDossiers}</a>}
        </Notice>
      )}
      {note && <Notice role="status">{texts[note]}</Notice>}
    </div>
  );
}
