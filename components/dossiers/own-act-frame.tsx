import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import type { OwnDossier } from "@/lib/dossiers/dto";

interface OwnActFrameProps {
  dossier: Pick<OwnDossier, "id" | "code" | "reference" | "procedureName">;
  title: string;
  children: ReactNode;
}

/** A page for one thing that the applicant may do with a dossier: which dossier, and the way back to it. */
export function OwnActFrame({ dossier, title, children }: OwnActFrameProps) {
  const t = useTranslations("dossiers.mine");
  const ui = useTranslations("ui");
  return (
    <article className="flex max-w-text flex-col gap-5">
      <div>
        <Breadcrumb
          label={ui("breadcrumb")}
          crumbs={[
            { href: "/ho-so", label: t("title") },
            { href: `/ho-so/${dossier.id}`, label: dossier.code ?? dossier.reference },
          ]}
        />
        <h1>{title}</h1>
        <p lang="vi" className="mt-1 text-ink-soft">
          {dossier.procedureName}
        </p>
      </div>
      {children}
    </article>
  );
}
