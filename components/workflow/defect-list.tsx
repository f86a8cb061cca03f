import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { forbidsPublishing, type ProcessDefect } from "@/lib/workflow/domain/process-defect";

interface DefectListProps {
  defects: readonly ProcessDefect[];
  sentenceOf: (defect: ProcessDefect) => string;
  onSelect: (stepKey: string) => void;
}

/** Everything that keeps a draft from being published, each leading to its step; then what is only advice. */
export function DefectList({ defects, sentenceOf, onSelect }: DefectListProps) {
  const t = useTranslations("workflow.defects");
  const errors = defects.filter(forbidsPublishing);
  const advice = defects.filter((defect) => !forbidsPublishing(defect));
  const items = (list: readonly ProcessDefect[]) => (
    <ul>
      {list.map((defect) => (
        <DefectItem
          key={`${defect.code} ${defect.stepKey} ${defect.facts.step}`}
          {...{ defect, sentenceOf, onSelect }}
        />
      ))}
    </ul>
  );
  return (
    <section aria-label={t("title", { count: errors.length })} className="flex flex-col gap-3">
      <Notice
        tone={errors.length > 0 ? "late" : "ok"}
        title={t("title", { count: errors.length })}
        role="status"
      >
        {errors.length > 0 ? items(errors) : <p>{t("proven")}</p>}
      </Notice>
      {advice.length > 0 && (
        <Notice tone="warn" title={t("advice")}>
          {items(advice)}
        </Notice>
      )}
    </section>
  );
}

function DefectItem({
  defect,
  sentenceOf,
  onSelect,
}: Pick<DefectListProps, "sentenceOf" | "onSelect"> & { defect: ProcessDefect }) {
  const { stepKey } = defect;
  if (stepKey === null) return <li className="py-1">{sentenceOf(defect)}</li>;
  return (
    <li>
      <button
        type="button"
        onClick={() => onSelect(stepKey)}
        className="min-h-11 text-left text-ink underline underline-offset-4"
      >
        {sentenceOf(defect)}
      </button>
    </li>
  );
}
