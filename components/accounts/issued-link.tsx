"use client";

import { useActionForm } from "@/components/forms/action-form-state";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";

interface IssuedLinkProps {
  /** Address of the portal, put before the path. */
  origin: string;
  texts: { title: string; once: string; label: string };
}

/** The one-time link that the `ActionForm` around has just brought; it is nowhere else. */
export function IssuedLink({ origin, texts }: IssuedLinkProps) {
  const { outcome } = useActionForm();
  if (!outcome?.ok || typeof outcome.data !== "object" || outcome.data === null) return null;
  if (!("path" in outcome.data) || typeof outcome.data.path !== "string") return null;
  return (
    <Notice tone="ok" title={texts.title} role="status">
      <p>{texts.once}</p>
      <TextField id="issued-link" label={texts.label} readOnly value={origin + outcome.data.path} />
    </Notice>
  );
}
