"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import type { ActivationSlip } from "@/lib/accounts/dto";

export type SlipWords = Record<"title" | "hand" | "scan" | "then" | "expires" | "code" | "print", string>;

type ActivationSlipProps = {
  slip: ActivationSlip;
  /** Whose account it opens, in a line. */
  holder: string;
  locale: "vi" | "en";
  words: SlipWords;
  /** What only the screen shows. */
  children?: ReactNode;
};

/** Modules of white that a reader of codes needs around one. */
const QUIET = 4;

/** The slip with which a person chooses a password; while it is on the screen, it alone is what prints. */
export function ActivationSlipView({ slip, holder, locale, words, children }: ActivationSlipProps) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);
  const time = new Intl.DateTimeFormat(locale, {
    ...{ day: "2-digit", month: "2-digit", year: "numeric", hour: "2-digit", minute: "2-digit" },
    timeZone: "Asia/Ho_Chi_Minh",
  }).format(new Date(slip.expiresAt));
  const side = slip.code.size + 2 * QUIET;
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-labelledby="slip-title"
      className="print-alone max-w-text rounded-field border border-line bg-paper-raised p-4"
    >
      <h2 id="slip-title" className="text-lg">
        {words.title}
      </h2>
      <p className="font-semibold">{holder}</p>
      <p className="no-print">{words.hand}</p>
      {children && <div className="no-print">{children}</div>}
      <svg
        role="img"
        aria-label={words.code}
        viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
        className="my-3 size-44 bg-white"
        shapeRendering="crispEdges"
      >
        <path d={slip.code.path} fill="black" />
      </svg>
      <p>{words.scan}</p>
      <p className="break-all">
        <code>{slip.address}</code>
      </p>
      <p>{words.then}</p>
      <p>{words.expires.replace("{time}", time)}</p>
      <div className="no-print mt-3">
        <Button tone="secondary" onClick={() => window.print()}>
          {words.print}
        </Button>
      </div>
    </section>
  );
}
