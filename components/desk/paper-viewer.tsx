import Link from "next/link";
import { useTranslations } from "next-intl";
import type { DeskList } from "@/lib/dossiers/domain/desk-list";
import type { DeskPaper } from "@/lib/dossiers/dto";
import { deskPath } from "./desk-path";

type PaperViewerProps = {
  dossierId: string;
  list: DeskList;
  papers: readonly DeskPaper[];
  shownId?: string | undefined;
};

/** The papers filed, one of them shown in place; choosing another is a link, so it works without script. */
export function PaperViewer({ dossierId, list, papers, shownId }: PaperViewerProps) {
  const t = useTranslations("desk.dossier");
  const shown = papers.find((paper) => paper.id === shownId) ?? papers[0];
  return (
    <section aria-labelledby="papers-title" className="min-w-0">
      <h2 id="papers-title" className="mb-2 text-lg">
        {t("papersTitle")}
      </h2>
      {!shown && <p className="text-ink-soft">{t("noPapers")}</p>}
      <ul className="mb-3 flex flex-col gap-1">
        {papers.map((paper) => (
          <li key={paper.id}>
            <Link
              href={`${deskPath.dossier(dossierId, { list, paper: paper.id })}#papers-title`}
              prefetch={false}
              scroll={false}
              aria-current={paper === shown ? "true" : undefined}
              className="flex min-h-11 flex-col justify-center rounded-field border-l-4 border-transparent px-3 py-1 hover:bg-cham-soft aria-[current=true]:border-cham aria-[current=true]:bg-cham-soft"
            >
              <span>{paper.componentName}</span>
              <span className="truncate text-sm text-ink-soft">
                {paper.fileName}
                {paper.round > 0 && ` · ${t("round", { round: paper.round })}`}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {shown && <ShownPaper paper={shown} />}
    </section>
  );
}

function ShownPaper({ paper }: { paper: DeskPaper }) {
  const t = useTranslations("desk.dossier");
  const src = `/api/papers/${paper.id}`;
  return (
    <figure className="flex flex-col gap-2">
      {paper.mediaType === "application/pdf" ? (
        <iframe
          src={src}
          title={t("paperFrame", { name: paper.fileName })}
          className="h-[70vh] w-full rounded-field border border-line bg-paper-raised"
        />
      ) : (
        <img
          src={src}
          alt={t("paperFrame", { name: paper.fileName })}
          className="max-h-[70vh] rounded-field border border-line object-contain"
        />
      )}
      <figcaption className="flex flex-wrap items-center gap-x-3 text-sm">
        <span className="text-ink-soft">{t("paperShown", { name: paper.fileName })}</span>
        <a
          href={src}
          target="_blank"
          rel="noopener"
          className="inline-flex min-h-11 items-center text-cham underline"
        >
          {t("openPaper")}
        </a>
      </figcaption>
    </figure>
  );
}
