"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

interface SaveBarProps {
  unsaved: boolean;
  saving: boolean;
  /** Why the last save was refused. */
  refusal: string | null;
  /** Working hours of the longest way, and those that the published term has. */
  hours: number | null;
  limitHours: number | null;
  /** Names of steps whose fields the server would refuse. */
  faulty: readonly string[];
  onSave: () => void;
}

/** Saves the draft, sound or not; says what is not saved yet and what must be filled in first. */
export function SaveBar({ unsaved, saving, refusal, hours, limitHours, faulty, onSave }: SaveBarProps) {
  const t = useTranslations("workflow.edit");
  const blocked = saving || faulty.length > 0;
  return (
    <div className="flex flex-col gap-3">
      {faulty.length > 0 && (
        <Notice tone="late" title={t("problems")}>
          <p>{faulty.join(", ")}</p>
        </Notice>
      )}
      {refusal && (
        <Notice tone="late" role="alert">
          <p>{refusal}</p>
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button tone="primary" busy={blocked} onClick={() => !blocked && onSave()}>
          {saving ? t("saving") : t("save")}
        </Button>
        <p role="status" className="text-ink-soft">
          {unsaved ? t("unsaved") : t("saved")}
        </p>
        <p className="text-ink-soft">
          {hours !== null && t("total", { hours })}{" "}
          {limitHours === null ? t("noLimit") : t("limit", { limit: limitHours })}
        </p>
      </div>
    </div>
  );
}
