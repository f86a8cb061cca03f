"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, type SubmitEvent, useState } from "react";
import { rememberPreference } from "./remember-preference";
import { TOOL_BUTTON, TOOL_WORD } from "./tool-button";

export interface PreferenceOption {
  value: string;
  label: string;
  face: ReactNode;
  /** Language of the label, where it differs from the page's. */
  lang?: string;
}

interface PreferenceFormProps {
  /** Cookie that remembers the choice; also the field of the form. */
  name: "theme" | "locale";
  label: string;
  options: PreferenceOption[];
  current: string;
}

/** One choice among few. Without script its buttons post to /api/preferences; with it nothing is reloaded. */
export function PreferenceForm({ name, label, options, current }: PreferenceFormProps) {
  const router = useRouter();
  const [chosen, setChosen] = useState(current);
  async function choose(event: SubmitEvent<HTMLFormElement>) {
    const button = event.nativeEvent.submitter;
    if (!(button instanceof HTMLButtonElement)) return;
    event.preventDefault();
    setChosen(button.value);
    await rememberPreference(name, button.value);
    if (name === "locale") router.refresh();
  }
  return (
    <form method="post" action="/api/preferences" onSubmit={choose}>
      <fieldset className="flex flex-wrap">
        <legend className="sr-only">{label}</legend>
        {options.map(({ value, label: text, face, lang }) => (
          <button
            key={value}
            type="submit"
            name={name}
            value={value}
            title={text}
            lang={lang}
            aria-pressed={value === chosen}
            className={`${TOOL_BUTTON} lg:text-sm`}
          >
            {face}
            <span className={TOOL_WORD}>{text}</span>
          </button>
        ))}
      </fieldset>
    </form>
  );
}
