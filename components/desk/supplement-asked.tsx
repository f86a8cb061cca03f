import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { SupplementAsked } from "@/lib/dossiers/domain/dossier-projection";
import type { ChecklistItem } from "@/lib/dossiers/dto";

type Props = { asked: SupplementAsked | null; checklist: readonly ChecklistItem[] };

/** What the citizen was asked to add, while the answer is waited for. */
export function SupplementAskedNotice({ asked, checklist }: Props) {
  const t = useTranslations("desk.dossier");
  const words = useTranslations("dossiers.problem");
  if (!asked) return null;
  const names = new Map(checklist.map((item) => [item.code, item.name]));
  return (
    <Notice tone="warn" title={t("asked")} className="mb-4">
      <p className="whitespace-pre-line">
        {t("askedReason")}: {asked.reason.replace(/\.$/, "")}. {t("askedBasis")}: {asked.legalBasis}
      </p>
      <ul className="mt-1 list-disc pl-5">
        {asked.items.map((item) => (
          <li key={item.componentCode}>
            {names.get(item.componentCode) ?? item.componentCode} ({words(item.problem)}): {item.whatToDo}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
