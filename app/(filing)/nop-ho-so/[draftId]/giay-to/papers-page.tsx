import { getMessages, getTranslations } from "next-intl/server";
import { draftErrors } from "@/app/form-texts";
import { PaperSlots } from "@/components/filing/paper-slots";
import { LinkButton } from "@/components/ui/link-button";
import { MAX_DOSSIER_FILES, MAX_FILE_BYTES } from "@/lib/documents/domain/upload-limits";
import type { OwnDraft } from "@/lib/dossiers/dto";
import { removePaper } from "../../remove-paper";

interface PapersPageProps {
  draft: OwnDraft;
  backHref: string;
  nextSlug: string;
}

/** The papers that the answers call for, each with its own place to attach files. */
export async function PapersPage({ draft, backHref, nextSlug }: PapersPageProps) {
  const [t, messages, errors] = await Promise.all([getTranslations("filing"), getMessages(), draftErrors()]);
  const toAttach = draft.components.filter((component) => component.kind === "SUBMIT");
  const toShow = draft.components.filter((component) => component.kind === "PRESENT");
  const size = MAX_FILE_BYTES / 1024 / 1024;
  return (
    <>
      {toAttach.length === 0 ? (
        <p>{t("papers.none")}</p>
      ) : (
        <>
          <p className="max-w-text">
            {t("papers.intro", { size, files: MAX_DOSSIER_FILES })} {t("papers.conditionHint")}
          </p>
          <PaperSlots
            draftId={draft.id}
            components={toAttach}
            papers={draft.papers}
            maxBytes={MAX_FILE_BYTES}
            texts={{ ...messages.filing.papers, tooLarge: t("papers.tooLarge", { name: "{name}", size }) }}
            errors={errors}
            remove={removePaper}
          />
        </>
      )}
      {toShow.length > 0 && (
        <section aria-labelledby="to-show">
          <h2 id="to-show" className="text-lg">
            {t("papers.present")}
          </h2>
          <ul lang="vi" className="mt-2 list-disc pl-5">
            {toShow.map((component) => (
              <li key={component.code} className="max-w-text">
                {component.name}
                {component.hint && <span className="block text-sm text-ink-soft">{component.hint}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="flex flex-wrap gap-3">
        <LinkButton href={`/nop-ho-so/${draft.id}/${nextSlug}`} tone="primary">
          {t("continue")}
        </LinkButton>
        <LinkButton href={backHref} tone="quiet">
          {t("back")}
        </LinkButton>
      </div>
    </>
  );
}
