import { useFormatter, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import type { PublicStatus } from "@/lib/dossiers/dto";
import { sayDay, sayMoment } from "@/lib/platform/i18n/say-moment";
import { StateBadge } from "./state-badge";

/** What anybody with the code may know about a dossier. */
export function PublicStatusCard({ status }: { status: PublicStatus }) {
  const t = useTranslations("lookup");
  const state = useTranslations("dossiers.stateSentence");
  const format = useFormatter();
  const day = (at: string) => sayDay(format, new Date(at));
  const moment = (at: string) => sayMoment(format, new Date(at));
  const due = status.dueAt
    ? `${moment(status.dueAt)}${status.dueProvisional ? ` (${t("provisional")})` : ""}`
    : t(noDueDate(status));
  const items = [
    { term: t("code"), value: <span className="break-all">{status.code}</span> },
    { term: t("procedure"), value: <span lang="vi">{status.procedureName}</span> },
    ...(status.endedAt ? [] : [{ term: t("holder"), value: status.holderUnitName }]),
    { term: t("submitted"), value: day(status.submittedAt) },
    ...(status.acceptedAt ? [{ term: t("received"), value: day(status.acceptedAt) }] : []),
    status.endedAt ? { term: t("ended"), value: day(status.endedAt) } : { term: t("due"), value: due },
  ];
  return (
    <section aria-labelledby="status" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <h2 id="status">{state(status.state)}</h2>
        <StateBadge state={status.state} />
      </div>
      {status.tokenMatches !== null && (
        <Notice tone={status.tokenMatches ? "ok" : "late"}>
          {t(status.tokenMatches ? "tokenRight" : "tokenWrong")}
        </Notice>
      )}
      {status.corrected && <Notice tone="warn">{t("corrected")}</Notice>}
      <DescriptionList items={items} />
    </section>
  );
}

function noDueDate({ dueStands, acceptedAt }: PublicStatus): "dueNone" | "dueStopped" | "noTerm" {
  if (dueStands) return "dueStopped";
  return acceptedAt ? "noTerm" : "dueNone";
}
