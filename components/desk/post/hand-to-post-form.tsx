"use client";

import { useRef } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSubmit } from "@/components/forms/action-submit";
import { ActionTextField } from "@/components/forms/action-text-field";
import type { FormTexts } from "@/components/forms/form-texts";
import type { Parcel } from "@/lib/dossiers/domain/parcel";
import { HandedToPostNotice } from "./handed-to-post-notice";
import { ParcelFields } from "./parcel-fields";
import type { HandOverTexts } from "./post-texts";

interface HandToPostFormProps {
  handToPost: React.ComponentProps<typeof ActionForm>["action"];
  /** Goes with the form, so that one press is one hand-over. */
  handOverId: string;
  parcels: readonly Parcel[];
  texts: HandOverTexts;
  sentences: FormTexts;
  summaryTitle: string;
}

/** Results that wait for the post: those ticked go in one act, each with its number. */
export function HandToPostForm(props: HandToPostFormProps) {
  const { handToPost, handOverId, parcels, texts, sentences, summaryTitle } = props;
  const list = useRef<HTMLUListElement>(null);

  /** A scanner ends each number with Enter: that goes on to the next parcel and sends nothing. */
  function goOn(from: HTMLInputElement): void {
    const inputs = [...(list.current?.querySelectorAll<HTMLInputElement>("input[type=text]") ?? [])];
    const next = inputs[inputs.indexOf(from) + 1] ?? document.getElementById("field-postWorker");
    next?.focus();
  }

  return (
    <section aria-labelledby="parcels-toHandOver">
      <h2 id="parcels-toHandOver" className="text-lg">
        {texts.title.replace("{count}", String(parcels.length))}
      </h2>
      <ActionForm action={handToPost} texts={sentences} summaryTitle={summaryTitle}>
        <HandedToPostNotice texts={texts} />
        {parcels.length === 0 ? (
          <p className="text-ink-soft">{texts.none}</p>
        ) : (
          <>
            <p>{texts.lead}</p>
            <input type="hidden" name="handOverId" value={handOverId} />
            <ul ref={list} className="divide-y divide-line border-y border-line">
              {parcels.map((parcel) => (
                <ParcelFields key={parcel.id} parcel={parcel} texts={texts} onEnter={goOn} />
              ))}
            </ul>
            <ActionTextField
              name="postWorker"
              label={texts.postWorker}
              autoComplete="off"
              maxLength={100}
              required
            />
            <div>
              <ActionSubmit busyLabel={texts.busy}>{texts.submit}</ActionSubmit>
            </div>
          </>
        )}
      </ActionForm>
    </section>
  );
}
