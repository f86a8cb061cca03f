"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { TOOL_BUTTON } from "../tool-button";
import type { PageReader, ReaderState } from "./page-reader";
import { ReadAloudBar, type ReadAloudLabels } from "./read-aloud-bar";

interface ReadAloudButtonProps {
  labels: ReadAloudLabels;
  children: ReactNode;
}

/** Starts reading the page; the reader itself is loaded with the first press. Leaving the page ends it. */
export function ReadAloudButton(props: ReadAloudButtonProps) {
  return <PageReaderButton key={usePathname()} {...props} />;
}

function PageReaderButton({ labels, children }: ReadAloudButtonProps) {
  const reader = useRef<PageReader | null>(null);
  const [state, setState] = useState<ReaderState | "notSupported">("stopped");
  useEffect(() => () => reader.current?.stop(), []);

  async function start() {
    if (!("speechSynthesis" in window)) return setState("notSupported");
    const { PageReader } = await import("./page-reader");
    reader.current ??= new PageReader(setState);
    await reader.current.start();
  }

  return (
    <>
      <button type="button" title={labels.start} onClick={start} className={`${TOOL_BUTTON} needs-script`}>
        {children}
      </button>
      <ReadAloudBar state={state} labels={labels} reader={reader} onClose={() => setState("stopped")} />
    </>
  );
}
