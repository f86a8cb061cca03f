"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { isNavigation } from "@/components/forms/is-navigation";
import { SignInAgain } from "@/components/forms/sign-in-again";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Notice } from "@/components/ui/notice";
import { useHasScript } from "@/components/ui/use-has-script";

interface SendPanelProps<I> {
  input: I;
  /** Sends; leads on by itself when it went well. */
  send: (input: NoInfer<I>) => Promise<{ ok: boolean; error?: { code: string; messageKey: string } }>;
  texts: { declare: string; declareNeeded: string; submit: string; submitting: string; conflict: string };
  errors: Record<string, string>;
}

/**
 * The declaration and the one button that sends; pressing twice sends once. Until the page has come alive the button
 * says that it cannot be pressed, so that no press is lost.
 */
export function SendPanel<I>({ input, send, texts, errors }: SendPanelProps<I>) {
  const router = useRouter();
  const alive = useHasScript();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const declared = useRef<HTMLInputElement>(null);

  async function press() {
    if (busy) return;
    if (!declared.current?.checked) {
      setProblem(texts.declareNeeded);
      declared.current?.focus();
      return;
    }
    // What the last attempt said stays until the answer: were it taken away now, the second press of a double
    // click would meet what moves up into the button's place.
    setBusy(true);
    try {
      const result = await send(input);
      if (!result?.error) return;
      const { code, messageKey } = result.error;
      setProblem(
        code === "conflict"
          ? texts.conflict
          : (errors[messageKey] ?? errors[code] ?? errors.unexpected ?? ""),
      );
      router.refresh();
      setBusy(false);
    } catch (thrown) {
      if (isNavigation(thrown)) return;
      setProblem(errors.connection ?? "");
      setBusy(false);
    }
  }

  return (
    <div className="flex flex-col gap-3">
      <Choice
        id="declare"
        type="checkbox"
        label={texts.declare}
        ref={declared}
        onChange={() => setProblem(null)}
      />
      {problem && (
        <Notice tone="late" role="alert">
          {problem}
          {problem === errors.unauthenticated && <SignInAgain label={errors.signInAgain ?? ""} />}
        </Notice>
      )}
      <Button tone="primary" busy={busy} disabled={!alive} onClick={press} className="self-start text-lg">
        {busy ? texts.submitting : texts.submit}
      </Button>
    </div>
  );
}
