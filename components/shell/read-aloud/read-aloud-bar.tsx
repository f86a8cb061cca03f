"use client";

import type { RefObject } from "react";
import { buttonClass } from "@/components/ui/button-class";
import type { PageReader, ReaderState } from "./page-reader";

export type ReadAloudLabels = Record<
  Exclude<ReaderState, "stopped"> | "notSupported" | "start" | "pause" | "resume" | "stop" | "close",
  string
>;

interface ReadAloudBarProps {
  state: ReaderState | "notSupported";
  labels: ReadAloudLabels;
  reader: RefObject<PageReader | null>;
  onClose: () => void;
}

/** What the reader is doing, said at the foot of the screen, with the buttons that fit that state. */
export function ReadAloudBar({ state, labels, reader, onClose }: ReadAloudBarProps) {
  const active = state === "reading" || state === "paused";
  const button = buttonClass("secondary", "normal", "shrink-0");
  return (
    <div role="status" className="contents">
      {state !== "stopped" && (
        <div className="no-print fixed inset-x-0 bottom-0 z-30 border-t border-line bg-paper-raised shadow-panel">
          <div className="mx-auto flex max-w-page flex-wrap items-center gap-3 px-4 py-3">
            <p className="min-w-40 grow">{labels[state]}</p>
            {state === "reading" && (
              <button type="button" className={button} onClick={() => reader.current?.pause()}>
                {labels.pause}
              </button>
            )}
            {state === "paused" && (
              <button type="button" className={button} onClick={() => reader.current?.resume()}>
                {labels.resume}
              </button>
            )}
            <button
              type="button"
              className={button}
              onClick={active ? () => reader.current?.stop() : onClose}
            >
              {active ? labels.stop : labels.close}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
