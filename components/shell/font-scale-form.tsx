"use client";

import { type SubmitEvent, useState } from "react";
import { FONT_SCALE_COOKIE, type FontScale, neighbourScales, parseFontScale } from "./display-preferences";
import { rememberPreference } from "./remember-preference";
import { TOOL_BUTTON } from "./tool-button";

interface FontScaleFormProps {
  current: FontScale;
  labels: { group: string; smaller: string; normal: string; larger: string; now: Record<FontScale, string> };
}

/** −A A +A. Without script its buttons post to /api/preferences; with it the page grows in place. */
export function FontScaleForm({ current, labels }: FontScaleFormProps) {
  const [scale, setScale] = useState(current);
  const [announced, setAnnounced] = useState("");
  const { smaller, larger } = neighbourScales(scale);
  function choose(event: SubmitEvent<HTMLFormElement>) {
    const button = event.nativeEvent.submitter;
    if (!(button instanceof HTMLButtonElement)) return;
    event.preventDefault();
    const next = parseFontScale(button.value);
    setScale(next);
    setAnnounced(labels.now[next]);
    void rememberPreference(FONT_SCALE_COOKIE, next);
  }
  const buttons = [
    { key: "smaller", value: smaller, face: "A−", label: labels.smaller, size: "text-sm" },
    { key: "normal", value: "100", face: "A", label: labels.normal, size: "text-base" },
    { key: "larger", value: larger, face: "A+", label: labels.larger, size: "text-lg" },
  ];
  return (
    <form method="post" action="/api/preferences" onSubmit={choose}>
      <fieldset className="flex">
        <legend className="sr-only">{labels.group}</legend>
        {buttons.map(({ key, value, face, label, size }) => (
          <button
            key={key}
            type="submit"
            name={FONT_SCALE_COOKIE}
            value={value}
            title={label}
            aria-disabled={value === scale}
            className={`${TOOL_BUTTON} ${size}`}
          >
            <span aria-hidden="true">{face}</span>
            <span className="sr-only">{label}</span>
          </button>
        ))}
      </fieldset>
      <span role="status" className="sr-only">
        {announced}
      </span>
    </form>
  );
}
