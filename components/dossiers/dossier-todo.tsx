import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { inVietnamese } from "@/components/ui/in-vietnamese";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { owedDong } from "@/lib/dossiers/domain/dossier-fee";
import type { OwnDossier } from "@/lib/dossiers/dto";
import { sayMoment } from "@/lib/platform/i18n/say-moment";
import { ApologyNotice, StandstillNotice } from "./standstill-notice";

/** What the applicant has to do or know now, if anything: complete the dossier, pay, wait, or get the result. */
export function DossierTodo({ dossier }: { dossier: OwnDossier }) {
  const t = useTranslations("dossiers.detail");
  if (dossier.supplement) return <SupplementTodo dossier={dossier} supplement={dossier.supplement} />;
  if (dossier.standstill) return <StandstillNotice standstill={dossier.standstill} />;
  if (dossier.state === "REFUSED_RESULT") return <Notice tone="neutral">{t("resultRefusedNext")}</Notice>;
  if (dossier.apology && dossier.endedAt === null) return <ApologyNotice apology={dossier.apology} />;
  if (dossier.state === "REFUSED_RECEPTION") return <Notice tone="neutral">{t("refusedNext")}</Notice>;
  if (dossier.state !== "RESULT_READY" && dossier.state !== "RETURNED") return null;
  const result = dossier.officialPapers.find((paper) => paper.form === "RESULT");
  if (result) {
    return (
      <a
        href={`/api/official-papers/${result.id}`}
        target="_blank"
        rel="noopener"
        className="inline-flex min-h-11 items-center self-start rounded-field border border-dao bg-dao px-5 py-2 text-lg font-semibold text-on-dao hover:bg-dao-deep"
      >
        {t("resultGo")}
      </a>
    );
  }
  return (
    <Notice tone="ok" title={t("todo")}>
      {howToGetResult(dossier, t)}
    </Notice>
  );
}

function howToGetResult(
  dossier: OwnDossier,
  t: ReturnType<typeof useTranslations<"dossiers.detail">>,
): ReactNode {
  if (dossier.deliveryMethod === "POST") return t("resultPost");
  const values = { ...inVietnamese, unit: dossier.holderUnitName };
  const held = dossier.deliveryMethod === "ONLINE" && owedDong(dossier.fee) > 0;
  return t.rich(held ? "resultUnpaid" : "resultCounter", values);
}

function SupplementTodo({
  dossier,
  supplement,
}: {
  dossier: OwnDossier;
  supplement: NonNullable<OwnDossier["supplement"]>;
}) {
  const t = useTranslations("dossiers");
  const format = useFormatter();
  return (
    <section aria-labelledby="todo" className="flex flex-col gap-3">
      <h2 id="todo">{t("detail.todo")}</h2>
      <ul lang="vi" className="list-disc pl-5">
        {supplement.asked.map((item) => (
          <li key={item.componentCode} className="max-w-text">
            {item.name} <span className="font-semibold">({t(`problem.${item.problem}`)})</span>:{" "}
            {item.whatToDo}
          </li>
        ))}
      </ul>
      <p className="whitespace-pre-line">
        {t("detail.supplementReason")}: <span lang="vi">{supplement.reason}</span>
      </p>
      {supplement.answerBy && (
        <p className="font-semibold">
          {t("detail.supplementBy", { date: sayMoment(format, new Date(supplement.answerBy)) })}
        </p>
      )}
      {dossier.actions.includes("answerSupplement") ? (
        <LinkButton href={`/nop-ho-so/${dossier.id}/giay-to`} tone="primary" className="self-start">
          {t("detail.supplementGo")}
        </LinkButton>
      ) : (
        <p className="max-w-text">
          {t.rich("detail.supplementOnPaper", { ...inVietnamese, unit: dossier.receivingUnitName })}
        </p>
      )}
    </section>
  );
}
