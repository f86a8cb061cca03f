"use client";

import { useState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import en from "@/messages/en/failure.json";
import vi from "@/messages/vi/failure.json";
import { telephone } from "./telephone";

export interface FailureMessageProps {
  error: unknown;
  retry: () => void;
}

/** Number under which the server logged the error. */
function digestOf(error: unknown): string | null {
  const digest = typeof error === "object" && error !== null && "digest" in error ? error.digest : null;
  return typeof digest === "string" ? digest : null;
}

/** What the root layout wrote on the page before it failed: the language and the hotline of the installation. */
function readPage(): { text: typeof vi; hotline: string | undefined } {
  if (typeof document === "undefined") return { text: vi, hotline: undefined };
  const { lang, dataset } = document.documentElement;
  return { text: lang === "en" ? en : vi, hotline: dataset.hotline };
}

/**
 * In the place of a page that failed. Carries its own sentences in both languages: it must work when the
 * server does not.
 */
export function FailureMessage({ error, retry }: FailureMessageProps) {
  // Once: in the place of the whole document it takes away what it reads.
  const [{ text, hotline }] = useState(readPage);
  const digest = digestOf(error);
  return (
    <div role="alert" className="flex max-w-text flex-col gap-4 py-8">
      <h1>{text.title}</h1>
      <p>{text.body}</p>
      {hotline && (
        <p>
          {text.call}{" "}
          <a href={telephone(hotline)} className="inline-flex min-h-11 items-center font-semibold">
            {hotline}
          </a>
          .
        </p>
      )}
      {digest && <p className="text-sm text-ink-soft">{text.code.replace("{code}", digest)}</p>}
      <p className="flex flex-wrap gap-3">
        <button type="button" onClick={retry} className={buttonClass("primary")}>
          {text.retry}
        </button>
        {/* A whole new page, not a step of the router that may be what failed. */}
        <a href="/" className={buttonClass("secondary")}>
          {text.home}
        </a>
      </p>
    </div>
  );
}
