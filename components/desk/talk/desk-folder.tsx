import { useFormatter, useTranslations } from "next-intl";
import { TextForm, type TextFormAction } from "@/components/forms/text-form";
import { Disclosure } from "@/components/ui/disclosure";
import type { DossierNotes } from "@/lib/dossiers/domain/dossier-talk";
import { sayMoment } from "@/lib/platform/i18n/say-moment";

type DeskFolderProps = {
  dossierId: string;
  desk: DossierNotes;
  /** The dossier has its code: a label can be printed. */
  labelled: boolean;
  place: TextFormAction;
  requestId: string;
  messages: Readonly<Record<string, string>>;
};

/** Where the paper folder lies, with one field to change it, its label, and where it lay before. */
export function DeskFolder({ dossierId, desk, labelled, place, requestId, messages }: DeskFolderProps) {
  const t = useTranslations("talk.folder");
  const format = useFormatter();
  return (
    <section aria-labelledby="folder-title" className="flex flex-col gap-3">
      <h2 id="folder-title" className="text-lg">
        {t("title")}
      </h2>
      <p>
        <span className="font-semibold">{desk.folderPlace ?? t("nowhere")}</span>
        {labelled && (
          <>
            {" · "}
            <a
              href={`/api/dossiers/${dossierId}/folder-label`}
              target="_blank"
              rel="noopener"
              className="inline-flex min-h-11 items-center text-cham underline"
            >
              {t("label")}
            </a>
          </>
        )}
      </p>
      {desk.mayWrite && (
        <TextForm
          id="folder"
          action={place}
          hidden={{ dossierId, requestId }}
          name="place"
          line
          label={t("place")}
          hint={t("placeHint")}
          defaultValue={desk.folderPlace ?? ""}
          maxLength={100}
          submit={t("save")}
          busy={t("busy")}
          messages={messages}
        />
      )}
      {desk.folders.length > 1 && (
        <Disclosure summary={t("history")}>
          <ul className="max-w-text divide-y divide-line border-y border-line">
            {desk.folders.map((folder) => (
              <li key={folder.id} className="py-2">
                {folder.place ?? t("taken")}
                <span className="block text-sm text-ink-soft">
                  {folder.authorName}, {sayMoment(format, new Date(folder.at))}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
