import { getFormatter, getTranslations } from "next-intl/server";
import { formTexts } from "@/app/form-texts";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSubmit } from "@/components/forms/action-submit";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { DifferenceList } from "@/components/workflow/difference-list";
import { sayMoment } from "@/lib/platform/i18n/say-moment";
import type { ProcessPage } from "@/lib/workflow/dto";
import { discardProcessDraftAction, startProcessDraftAction } from "../actions";

/** The version that is being drawn, or the way to begin one. */
export async function DraftPanel({ page }: { page: ProcessPage }) {
  const [t, ui, texts, format] = await Promise.all([
    getTranslations("workflow.draft"),
    getTranslations("ui"),
    formTexts("admin"),
    getFormatter(),
  ]);
  const form = { texts, summaryTitle: ui("errorSummary") };
  const { draft } = page;
  if (!draft) {
    return (
      <Card title={t("title")} className="flex flex-col gap-3">
        <p>{t("none")}</p>
        <ActionForm action={startProcessDraftAction} {...form}>
          <input type="hidden" name="procedureVersionId" value={page.procedureVersionId} />
          <div>
            <ActionSubmit busyLabel={ui("sending")}>{t("start")}</ActionSubmit>
          </div>
        </ActionForm>
      </Card>
    );
  }
  return (
    <Card title={t("title")} className="flex flex-col gap-3">
      <p>
        {t("changed", {
          name: draft.changedByName,
          at: sayMoment(format, new Date(draft.changedAt)),
        })}
      </p>
      <DifferenceList differences={draft.differences} source={page} />
      <div className="flex flex-wrap items-start gap-3">
        <LinkButton tone="primary" href={`/quan-tri/quy-trinh/${page.procedureVersionId}/soan`}>
          {t("open")}
        </LinkButton>
        <ActionForm action={discardProcessDraftAction} {...form}>
          <input type="hidden" name="draftId" value={draft.id} />
          <input type="hidden" name="version" value={draft.version} />
          <div>
            <ActionSubmit tone="danger" busyLabel={ui("sending")}>
              {t("discard")}
            </ActionSubmit>
            <p className="mt-1 text-sm text-ink-soft">{t("discardHint")}</p>
          </div>
        </ActionForm>
      </div>
    </Card>
  );
}
