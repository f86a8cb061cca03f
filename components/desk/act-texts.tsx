"use client";

import type { ReactNode } from "react";
import type { FormTexts } from "@/components/forms/form-texts";
import { FormTextsContext } from "@/components/forms/form-texts-context";

/** Hands the sentences of schemas and rules to the forms below. */
export function ActTexts({ texts, children }: { texts: FormTexts; children: ReactNode }) {
  return <FormTextsContext value={texts}>{children}</FormTextsContext>;
}
