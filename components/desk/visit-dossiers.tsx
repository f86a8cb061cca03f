import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import type { Visit } from "@/lib/dossiers/domain/counter-draft";
import { sayMoment } from "@/lib/platform/i18n/say-moment";
import { useFeeSentence } from "../dossiers/use-fee-sentence";
import { ArrivedNotice } from "./arrived-notice";
import { deskPath } from "./desk-path";

type VisitDossiersProps = { visit: Visit; dossierId: string };

/** Everything to print at once, then each dossier of the visit: its code, when it will be done, and its papers. */
export function VisitDossiers({ visit, dossierId }: VisitDossiersProps) {
  const t = useTranslations("counter.visit");
  const words = useTranslations("dossiers.paper");
  const format = useFormatter();
  const sayFee = useFeeSentence();
  return (
    <ArrivedNotice tone="ok" role="status" title={t("received")}>
      {visit.dossiers.some(({ papers }) => papers.length > 0) && (
        <p className="my-2">
          <LinkButton href={`/api/visits/${dossierId}/papers`} target="_blank" tone="primary">
            {t("printAll")}
          </LinkButton>
          <span className="mt-1 block">{t("printAllHint")}</span>
        </p>
      )}
      <ul className="divide-y divide-line">
        {visit.dossiers.map((dossier) => (
          <li key={dossier.id} className="py-3">
            <p>
              <Link href={deskPath.dossier(dossier.id)} prefetch={false} className="text-cham underline">
                {dossier.code}
              </Link>{" "}
              · <span lang="vi">{dossier.procedureName}</span>
            </p>
            <p>
              {dossier.dueAt ? t("due", { due: sayMoment(format, new Date(dossier.dueAt)) }) : t("noDue")}
            </p>
            {dossier.fee && <p>{t("fee", { fee: sayFee(dossier.fee) ?? "" })}</p>}
            <p className="mt-2 flex flex-wrap gap-3">
              {dossier.papers.map((paper) => (
                <LinkButton key={paper.id} href={`/api/official-papers/${paper.id}`} target="_blank">
                  {t("print", { paper: words(paper.form === "RECEIPT" ? "RECEIPT" : "FEE_RECEIPT") })}
                </LinkButton>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </ArrivedNotice>
  );
}
