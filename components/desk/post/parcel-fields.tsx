"use client";

import { useRef } from "react";
import { useActionField } from "@/components/forms/action-form-state";
import { ActionTextField } from "@/components/forms/action-text-field";
import { Checkbox } from "@/components/ui/checkbox";
import type { Parcel } from "@/lib/dossiers/domain/parcel";
import { deskPath } from "../desk-path";
import type { HandOverTexts } from "./post-texts";

interface ParcelFieldsProps {
  parcel: Parcel;
  texts: HandOverTexts;
  onEnter: (from: HTMLInputElement) => void;
}

/** One parcel: whether it goes now, and its number; writing the number ticks it. */
export function ParcelFields({ parcel, texts, onEnter }: ParcelFieldsProps) {
  const name = `parcels.${parcel.id}`;
  const { typed } = useActionField(`${name}.chosen`);
  const tick = useRef<HTMLInputElement>(null);
  return (
    <li className="py-3">
      <Checkbox
        // After a form is sent React puts the box back to its first default: a new one starts from what was chosen.
        key={typed}
        ref={tick}
        id={`parcel-${parcel.id}`}
        name={`${name}.chosen`}
        value="yes"
        defaultChecked={typed === "yes"}
        disabled={parcel.feeDue}
        label={`${parcel.code}, ${parcel.receiver}`}
        hint={parcel.address}
      />
      <input type="hidden" name={`${name}.dossierId`} value={parcel.id} />
      <input type="hidden" name={`${name}.version`} value={parcel.version} />
      {parcel.feeDue ? (
        <p className="pl-9 text-late">
          {texts.feeDue}{" "}
          <a href={deskPath.dossier(parcel.id)} className="text-cham underline">
            {texts.open.replace("{code}", parcel.code)}
          </a>
        </p>
      ) : (
        <div className="pl-9">
          <ActionTextField
            name={`${name}.trackingNumber`}
            label={texts.trackingNumber.replace("{code}", parcel.code)}
            width="half"
            autoComplete="off"
            maxLength={40}
            onInput={(event) => {
              if (tick.current) tick.current.checked = event.currentTarget.value.trim() !== "";
            }}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              onEnter(event.currentTarget);
            }}
          />
        </div>
      )}
    </li>
  );
}
