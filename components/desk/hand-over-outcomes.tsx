"use client";

import { useActionForm } from "@/components/forms/action-form-state";
import { Notice } from "@/components/ui/notice";
import type { HandOverOutcome } from "@/lib/dossiers/domain/hand-over";

type HandOverOutcomesProps = {
  texts: Record<"title" | "nothing" | "toUnit" | HandOverOutcome["outcome"], string>;
  /** Who could take work, by account. */
  names: Record<string, string>;
};

/** What became of each dossier of the hand-over that the form around has just done. */
export function HandOverOutcomes({ texts, names }: HandOverOutcomesProps) {
  const { outcome } = useActionForm();
  if (!outcome?.ok) return null;
  const { outcomes } = outcome.data as { outcomes: HandOverOutcome[] };
  const failed = outcomes.some((dossier) => dossier.outcome !== "MOVED");
  return (
    <Notice
      tone={failed ? "warn" : "ok"}
      role="status"
      title={outcomes.length === 0 ? texts.nothing : texts.title}
    >
      <ul>
        {outcomes.map(({ dossierId, code, outcome: what, toAccountId }) => (
          <li key={dossierId}>
            <span className="tabular-nums">{code}</span>: {texts[what]}{" "}
            {what === "MOVED" && (toAccountId ? names[toAccountId] : texts.toUnit)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
