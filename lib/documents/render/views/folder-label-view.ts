import type { FolderLabel } from "@/lib/documents/domain/folder-label";
import { dateOfInstant, shortInstant } from "@/lib/documents/domain/paper-time";
import { barCode } from "@/lib/documents/render/bar-code";

/** What fits in the lines that a label has for a name. */
const NAME_LETTERS = 110;
const PLACE_LETTERS = 60;

function shortened(text: string, letters: number): string {
  const all = [...text.normalize("NFC")];
  return all.length <= letters
    ? text
    : `${all
        .slice(0, letters - 1)
        .join("")
        .trimEnd()}…`;
}

/** What template `folder-label` prints: one label to a page, never more. */
export function folderLabelView(paper: FolderLabel) {
  return {
    title: "Tem hồ sơ",
    office: shortened(paper.officeName, PLACE_LETTERS),
    labels: paper.labels.map((label) => ({
      code: label.dossierCode,
      bars: barCode(label.dossierCode),
      name: shortened(label.requestContent, NAME_LETTERS),
      receivedOn: dateOfInstant(label.receivedAt),
      dueAt: label.dueAt === undefined ? null : shortInstant(label.dueAt),
      shelfPlace: label.shelfPlace ? shortened(label.shelfPlace, PLACE_LETTERS) : null,
    })),
  };
}
