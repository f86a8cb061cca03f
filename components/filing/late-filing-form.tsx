"use client";

import { lazy, Suspense, useCallback, useEffect, useRef } from "react";
import { loadUntilThere, whenNeeded } from "@/components/forms/when-needed";
import { watchEarlyEdits } from "./early-edits";
import type { FilingFormProps } from "./filing-form";
import { hasKeptValues } from "./kept-values";

const FilingForm = lazy(async () => {
  await whenNeeded(hasKeptValues);
  const { FilingForm } = await loadUntilThere(() => import("./filing-form"));
  return { default: FilingForm };
});

type LateFilingFormProps = Omit<FilingFormProps, "takeEarlyEdits">;

/**
 * The form as the server drew it; its script (some 29 kB) comes when somebody begins to use the page. What they typed
 * until then is handed over, and a box that the script replaces keeps the focus.
 */
export function LateFilingForm(props: LateFilingFormProps) {
  const place = useRef<HTMLDivElement>(null);
  const stop = useRef<() => ReadonlyMap<string, string>>(() => new Map());
  const focused = useRef("");
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const note = ({ target }: Event) => {
      focused.current = target instanceof Element ? target.id : "";
    };
    const endEdits = watchEarlyEdits(element);
    element.addEventListener("focusin", note);
    stop.current = () => {
      element.removeEventListener("focusin", note);
      return endEdits();
    };
    return () => void stop.current();
  }, []);
  const takeEarlyEdits = useCallback(() => {
    const lost = document.activeElement === document.body && focused.current;
    if (lost) document.getElementById(focused.current)?.focus();
    const edits = stop.current();
    stop.current = () => new Map();
    return edits;
  }, []);
  return (
    <div ref={place}>
      <Suspense fallback={null}>
        <FilingForm {...props} takeEarlyEdits={takeEarlyEdits} />
      </Suspense>
    </div>
  );
}
