import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { SimilarDossier } from "@/lib/dossiers/domain/similar-dossier";
import { sayMoment } from "@/lib/platform/i18n/say-moment";
import { deskPath } from "./desk-path";

/** Says that the same person has asked for the same before; nothing is hindered by it. */
export function SimilarNotice({ similar }: { similar: readonly SimilarDossier[] }) {
  const t = useTranslations("tools.similar");
  const words = useTranslations("dossiers.state");
  const format = useFormatter();
  if (similar.length === 0) return null;
  return (
    <Notice tone="warn" title={t("title")}>
      <p>{t("lead")}</p>
      <ul className="mt-1 list-disc pl-5">
        {similar.map((dossier) => (
          <li key={dossier.id}>
            <a
              href={deskPath.dossier(dossier.id)}
              target="_blank"
              rel="noopener"
              className="tabular-nums underline"
            >
              {dossier.code}
            </a>
            : {words(dossier.state)}, {sayMoment(format, new Date(dossier.submittedAt))}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
