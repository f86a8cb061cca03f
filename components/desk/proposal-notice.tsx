import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { isReasonCode } from "@/lib/dossiers/domain/reason-codes";
import type { DeskDossier } from "@/lib/dossiers/dto";
import { sayMoment } from "@/lib/platform/i18n/say-moment";

/** What a colleague proposes to the one who signs, and why; above the acts that sign or decline it. */
export function ProposalNotice({ proposal }: { proposal: DeskDossier["proposal"] }) {
  const t = useTranslations("desk.proposal");
  const reasons = useTranslations("dossiers.reason");
  const format = useFormatter();
  if (!proposal) return null;
  const { kind, reasonCode, reason, legalBasis, byName, at } = proposal;
  return (
    <Notice tone="warn" className="mb-4" title={t(kind)}>
      <p>{t("by", { name: byName, time: sayMoment(format, new Date(at)) })}</p>
      <p className="whitespace-pre-line">
        {isReasonCode(reasonCode) && <strong>{reasons(reasonCode)}. </strong>}
        {reason}
      </p>
      <p>{t("basis", { basis: legalBasis })}</p>
    </Notice>
  );
}
