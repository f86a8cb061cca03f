import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { formTexts } from "@/app/form-texts";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSubmit } from "@/components/forms/action-submit";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { staysReason } from "@/components/workflow/stays-reason";
import type { Actor } from "@/lib/accounts/domain/actor";
import { orNotFound } from "@/lib/platform/entry/page";
import type { ProcessPage } from "@/lib/workflow/dto";
import { previewProcessMove } from "@/lib/workflow/queries/preview-process-move";
import { orderProcessMoveAction } from "../../actions";

interface MovePreviewPanelProps {
  actor: Actor;
  from: string;
  to: string;
  source: ProcessPage;
}

/** Where the open dossiers would go and which would stay; then the one button that orders it. */
export async function MovePreviewPanel({ actor, from, to, source }: MovePreviewPanelProps) {
  const [t, stays, ui, texts, format, locale] = await Promise.all([
    getTranslations("workflow.move"),
    getTranslations("workflow.stays"),
    getTranslations("ui"),
    formTexts("admin"),
    getFormatter(),
    getLocale(),
  ]);
  if (from === to) return <Notice tone="info">{t("sameVersion")}</Notice>;
  const known = [from, to].every((id) => source.versions.some((version) => version.id === id));
  if (!known) return <Notice tone="info">{t("sameVersion")}</Notice>;
  const preview = await orNotFound(previewProcessMove(actor, { fromVersionId: from, toVersionId: to }));
  const { dossiers, movable } = preview;
  return (
    <div className="flex flex-col gap-4">
      <p className="font-semibold">{t("summary", { dossiers, movable })}</p>
      {preview.rows.length > 0 && (
        <Table
          caption={t("caption")}
          rows={preview.rows}
          rowKey={(row) => `${row.step.key} ${row.stays}`}
          columns={[
            { key: "step", header: t("step"), rowHeader: true, cell: (row) => row.step.name[locale] },
            {
              key: "dossiers",
              header: t("dossiers"),
              numeric: true,
              cell: (row) => format.number(row.dossiers, "count"),
            },
            {
              key: "target",
              header: t("target"),
              cell: (row) => row.to?.name[locale] ?? stays(staysReason(row.stays ?? "")),
            },
          ]}
        />
      )}
      {movable > 0 && (
        <ActionForm
          action={orderProcessMoveAction}
          texts={texts}
          summaryTitle={ui("errorSummary")}
          doneText={t("ordered")}
        >
          <input type="hidden" name="fromVersionId" value={from} />
          <input type="hidden" name="toVersionId" value={to} />
          <div>
            <ActionSubmit busyLabel={ui("sending")}>{t("order", { movable })}</ActionSubmit>
          </div>
        </ActionForm>
      )}
    </div>
  );
}
