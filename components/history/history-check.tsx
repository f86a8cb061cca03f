"use client";

import { useState } from "react";
import { FileDrop } from "@/components/ui/file-drop";
import { Notice } from "@/components/ui/notice";
import { useHasScript } from "@/components/ui/use-has-script";
import { type HistoryVerdict, tellVerdict, type VerdictTexts } from "./history-verdict";

interface HistoryCheckProps {
  /** Address of the verifier: the very file that people may download. */
  verifier: string;
  /** Fingerprints of the published keys. */
  keys: readonly string[];
  texts: VerdictTexts & { label: string; hint: string; choose: string; drop: string; noScript: string };
}

type Verify = (data: unknown, trusted: readonly string[]) => Promise<HistoryVerdict>;

/** Verifies an exported history in the browser; the file is not sent anywhere. */
export function HistoryCheck({ verifier, keys, texts }: HistoryCheckProps) {
  const hasScript = useHasScript();
  const [verdict, setVerdict] = useState<HistoryVerdict | null>(null);
  async function check(file: File | undefined) {
    setVerdict(null);
    if (file) setVerdict(await verify(verifier, file, keys));
  }
  if (!hasScript) return <p className="max-w-text">{texts.noScript}</p>;
  return (
    <div className="flex max-w-text flex-col gap-4">
      <FileDrop
        id="history-file"
        label={texts.label}
        hint={texts.hint}
        accept=".json,application/json"
        texts={{ choose: texts.choose, drop: texts.drop }}
        onChange={(event) => check(event.target.files?.[0])}
      />
      <div aria-live="polite">{verdict && <Verdict verdict={verdict} texts={texts} />}</div>
    </div>
  );
}

function Verdict({ verdict, texts }: { verdict: HistoryVerdict; texts: VerdictTexts }) {
  const { title, lines } = tellVerdict(verdict, texts);
  return (
    <Notice tone={verdict.ok ? "ok" : "late"} title={title}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}

async function verify(verifier: string, file: File, keys: readonly string[]): Promise<HistoryVerdict> {
  try {
    const data: unknown = JSON.parse(await file.text());
    const loaded: { verifyHistory: Verify } = await import(/* turbopackIgnore: true */ verifier);
    return await loaded.verifyHistory(data, keys);
  } catch {
    return { ok: false, code: "FORMAT" };
  }
}
