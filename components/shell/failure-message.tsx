"use client";

import { buttonClass } from "@/components/ui/button-class";
import en from "@/messages/en/failure.json";
import vi from "@/messages/vi/failure.json";

export interface FailureMessageProps {
  error: unknown;
  retry: () => void;
}

/** Number under which the server logged the error. */
function digestOf(error: unknown): string | null {
  const digest = typeof error === "object" && error !== null && "digest" in error ? error.digest : null;
  return typeof digest === "string" ? digest : null;
}

/**
 * In the place of a page that failed. Carries its own sentences in both languages: it must work when the
 * server does not.
 */
export function FailureMessage({ error, retry }: FailureMessageProps) {
  const isEnglish = typeof document !== "undefined" && document.documentElement.lang === "en";
  const text = isEnglish ? en : vi;
  const digest = digestOf(error);
  return (
    <div role="alert" className="flex max-w-text flex-col gap-4 py-8">
      <h1>{text.title}</h1>
      <p>{text.body}</p>
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
