"use client";

import { type ComponentProps, lazy, Suspense } from "react";
import type { TextForm as WholeTextForm } from "./text-form";
import { loadUntilThere, whenNeeded } from "./when-needed";

const TextForm = lazy(async () => {
  await whenNeeded(() => false);
  const { TextForm } = await loadUntilThere(() => import("./text-form"));
  return { default: TextForm };
});

/** `TextForm` as the server drew it, whose script comes when somebody begins to use the page; sent before, the browser sends it. */
export function LateTextForm(props: ComponentProps<typeof WholeTextForm>) {
  return (
    <Suspense fallback={null}>
      <TextForm {...props} />
    </Suspense>
  );
}
