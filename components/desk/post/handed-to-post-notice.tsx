"use client";

import { useActionForm } from "@/components/forms/action-form-state";
import { useSentence } from "@/components/forms/form-texts-context";
import { Notice } from "@/components/ui/notice";
import type { HandedToPost, PostOutcome } from "@/lib/dossiers/domain/post-hand-over";
import { deskPath } from "../desk-path";
import type { HandOverTexts } from "./post-texts";

/** What became of each parcel of the act that the form around has just done, and its minutes to print and sign. */
export function HandedToPostNotice({ texts }: { texts: HandOverTexts }) {
  const { outcome } = useActionForm();
  const sentence = useSentence();
  if (!outcome?.ok) return null;
  const { handOverId, outcomes } = outcome.data as HandedToPost;
  const gone = outcomes.filter(({ kind }) => kind === "HANDED_OVER").length;
  const say = (one: PostOutcome) => {
    if (one.kind === "HANDED_OVER") return texts.gone.replace("{number}", one.trackingNumber);
    return one.kind === "OVERTAKEN" ? texts.overtaken : sentence(`errors.${one.messageKey}`);
  };
  const count = texts.done.replace("{gone}", String(gone)).replace("{all}", String(outcomes.length));
  return (
    <Notice tone={gone === outcomes.length ? "ok" : "warn"} role="status" title={count}>
      <ul>
        {outcomes.map((one) => (
          <li key={one.dossierId}>
            <span className="tabular-nums">{one.code ?? one.trackingNumber}</span>: {say(one)}
          </li>
        ))}
      </ul>
      {handOverId && (
        <p className="mt-2">
          <a
            href={deskPath.minutes(handOverId)}
            target="_blank"
            rel="noopener"
            className="inline-flex min-h-11 items-center text-cham underline"
          >
            {texts.minutes}
          </a>
        </p>
      )}
    </Notice>
  );
}
