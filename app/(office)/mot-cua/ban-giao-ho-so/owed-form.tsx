import { randomUUID } from "node:crypto";
import { getFormatter, getTranslations } from "next-intl/server";
import { ActionCheckbox } from "@/components/forms/action-checkbox";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSubmit } from "@/components/forms/action-submit";
import { ActionTextField } from "@/components/forms/action-text-field";
import type { FormTexts } from "@/components/forms/form-texts";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { FieldGroup } from "@/components/ui/field-group";
import { LONGEST_LIST, type OwedGroup } from "@/lib/dossiers/domain/hand-over-list";
import { sayMoment } from "@/lib/platform/i18n/say-moment";
import { makeHandOverAction } from "./actions";

/** What one unit has to give to another: as much ticked as a list holds, since most of it goes together. */
export async function OwedForm({ group, texts }: { group: OwedGroup; texts: FormTexts }) {
  const [t, ui, format] = await Promise.all([
    getTranslations("handover.owed"),
    getTranslations("ui"),
    getFormatter(),
  ]);
  const { kind, fromUnitId, fromName, toUnitId, toName, papers } = group;
  const prefix = `${kind}-${fromUnitId}-${toUnitId}`;
  const hintOf = ({ procedureName, sheets, dueAt, missedReason }: OwedGroup["papers"][number]) =>
    [
      t(`${kind}Hint`, { procedure: procedureName, ...sheets, due: sayMoment(format, new Date(dueAt)) }),
      missedReason && t("missed", { reason: missedReason }),
    ]
      .filter(Boolean)
      .join(" ");
  return (
    <Card title={t(kind, { unit: toName })} level={3}>
      <p className="mb-3 text-ink-soft">{t("from", { unit: fromName })}</p>
      <ActionForm action={makeHandOverAction} texts={texts} summaryTitle={ui("errorSummary")}>
        <input type="hidden" name="listId" value={randomUUID()} />
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="fromUnitId" value={fromUnitId} />
        <input type="hidden" name="toUnitId" value={toUnitId} />
        <FieldGroup id={prefix} label={t("tick")}>
          <ul className="divide-y divide-line border-y border-line">
            {papers.map((paper, index) => (
              <li key={paper.dossierId} className="flex items-start gap-3 py-1">
                <div className="min-w-0 grow">
                  <ActionCheckbox
                    id={`${prefix}-${paper.dossierId}`}
                    name="dossierIds"
                    value={paper.dossierId}
                    label={t("paper", { code: paper.code, owner: paper.ownerName })}
                    hint={hintOf(paper)}
                    defaultChecked={index < LONGEST_LIST}
                  />
                </div>
                {paper.late && (
                  <span className="pt-2">
                    <Badge tone="late">{t("late")}</Badge>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </FieldGroup>
        <ActionTextField
          name="note"
          idPrefix={`${prefix}-`}
          label={t("note")}
          note={ui("optional")}
          hint={t("noteHint")}
          maxLength={200}
        />
        <div>
          <ActionSubmit busyLabel={ui("sending")}>{t("submit")}</ActionSubmit>
        </div>
      </ActionForm>
    </Card>
  );
}
