import { useTranslations } from "next-intl";
import type { ProcedurePage } from "@/lib/procedures/dto";

type Component = ProcedurePage["content"]["components"][number];

/** What to prepare: papers to file first, then what is only shown, then notes. */
export function ProcedurePapers({ components }: { components: readonly Component[] }) {
  const t = useTranslations("catalogue.procedure");
  const of = (kind: Component["kind"]) => components.filter((component) => component.kind === kind);
  const toFile = of("SUBMIT");
  const further = [
    { title: t("present"), papers: of("PRESENT") },
    { title: t("formPapers"), papers: of("FORM") },
    { title: t("notes"), papers: of("NOTE") },
  ].filter(({ papers }) => papers.length > 0);
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{t("prepare", { count: toFile.length })}</h2>
      {components.length === 0 && <p className="mt-2 text-ink-soft">{t("prepareNone")}</p>}
      <PaperList papers={toFile} />
      {further.map(({ title, papers }) => (
        <div key={title} className="mt-4">
          <h3 className="text-base">{title}</h3>
          <PaperList papers={papers} />
        </div>
      ))}
    </section>
  );
}

function PaperList({ papers }: { papers: readonly Component[] }) {
  const t = useTranslations("catalogue.procedure");
  if (papers.length === 0) return null;
  return (
    <ul lang="vi" className="mt-2 flex list-disc flex-col gap-2 pl-5 marker:text-cham">
      {papers.map((paper) => {
        const counts = [
          paper.originals ? t("originals", { count: paper.originals }) : "",
          paper.copies ? t("copies", { count: paper.copies }) : "",
          paper.onlyIf ? t("conditional") : "",
        ].filter(Boolean);
        return (
          <li key={paper.code} className="max-w-text">
            {paper.name}
            {counts.length > 0 && <span className="text-ink-soft"> ({counts.join(", ")})</span>}
            {paper.hint && <span className="block text-sm text-ink-soft">{paper.hint}</span>}
          </li>
        );
      })}
    </ul>
  );
}
