import { getFormatter, getTranslations } from "next-intl/server";
import { formTexts } from "@/app/form-texts";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSubmit } from "@/components/forms/action-submit";
import { LinkButton } from "@/components/ui/link-button";
import { staysReason } from "@/components/workflow/stays-reason";
import { sayMoment } from "@/lib/platform/i18n/say-moment";
import type { ProcessMoveRow } from "@/lib/workflow/dto";
import { reverseProcessMoveAction } from "../actions";

/** Every order to move dossiers with what became of them, and the way to take one back. */
export async function MoveHistory({ moves, path }: { moves: readonly ProcessMoveRow[]; path: string }) {
  const t = await getTranslations("workflow.move");
  return (
    <section aria-labelledby="moves-title" className="flex flex-col gap-3">
      <h2 id="moves-title">{t("historyTitle")}</h2>
      {moves.length === 0 && <p className="text-ink-soft">{t("none")}</p>}
      <ul className="divide-y divide-line">
        {moves.map((move) => (
          <li key={move.id} className="py-3">
            <MoveItem move={move} path={path} />
          </li>
        ))}
      </ul>
    </section>
  );
}

async function MoveItem({ move, path }: { move: ProcessMoveRow; path: string }) {
  const [t, stays, ui, texts, format] = await Promise.all([
    getTranslations("workflow.move"),
    getTranslations("workflow.stays"),
    getTranslations("ui"),
    formTexts("admin"),
    getFormatter(),
  ]);
  const at = sayMoment(format, new Date(move.orderedAt));
  return (
    <>
      <p className="font-semibold">
        {t("row", { from: move.fromVersion, to: move.toVersion })}
        {move.takesBack && ` · ${t("back")}`}
      </p>
      <p className="text-sm text-ink-soft">{t("by", { name: move.orderedByName, at })}</p>
      <p>{t("moved", { count: move.moved })}</p>
      {move.stayed.map(({ reason, dossiers }) => (
        <p key={reason}>{t("stayed", { count: dossiers, reason: stays(staysReason(reason)) })}</p>
      ))}
      {!move.finished && (
        <div className="flex flex-wrap items-center gap-3">
          <p role="status">{t("running", { count: move.waiting })}</p>
          <LinkButton href={path}>{t("reload")}</LinkButton>
        </div>
      )}
      {move.mayTakeBack && (
        <ActionForm action={reverseProcessMoveAction} texts={texts} summaryTitle={ui("errorSummary")}>
          <input type="hidden" name="moveId" value={move.id} />
          <div>
            <ActionSubmit tone="secondary" busyLabel={ui("sending")}>
              {t("takeBack")}
            </ActionSubmit>
          </div>
        </ActionForm>
      )}
    </>
  );
}
