import { listMissingComponents } from "@/lib/dossiers/domain/missing-components";
import type { FilingWithProcess } from "@/lib/dossiers/ledger/get-filing";
import {
  type FiledContent,
  type FiledPaper,
  readFiledContent,
} from "@/lib/dossiers/ledger/read-filed-content";
import { agenciesFor, type UnitTree } from "@/lib/organization/domain/unit-tree";
import { sampleAnswers } from "@/scripts/testing/sample-answers";
import type { Fate } from "./fate";
import type { BenchPerson } from "./people";
import type { Random } from "./random";

/** Answers and papers of one procedure, checked once by the rules that check a citizen's. */
export type ContentModel = {
  filing: FilingWithProcess;
  answers: FiledContent["answers"];
  components: readonly string[];
};

const CHECKED_ON = "2026-01-05";

/** The complete answers a procedure asks for. Throws `ValidationError` when the form would not take them. */
export function modelContent(filing: FilingWithProcess, tree: UnitTree): ContentModel {
  const wanted = sampleAnswers(
    filing.form,
    (level, functionCode) => agenciesFor(tree, { level, function: functionCode })[0]?.id ?? "",
  );
  const components = listMissingComponents(filing.content.components, wanted, new Set());
  const applicant = {
    fullName: "Nông Thị Hoa",
    personalId: "020190990001",
    phone: "0912345678",
    address: "Thôn Nà Lầu",
  };
  const { answers } = readFiledContent(
    filing,
    { applicant, answers: wanted, delivery: { method: "ONLINE" } },
    components.map((componentCode) => ({ componentCode, fileName: "a.pdf", sha256: "0".repeat(64) })),
    { today: CHECKED_ON, papersOnScreen: true },
  );
  return { filing, answers, components };
}

/** What one person files: the model with this person in it. */
export function fileContent(
  model: ContentModel,
  applicant: BenchPerson,
  ownerName: string,
  fate: Fate,
): FiledContent {
  const { address } = applicant;
  return {
    applicant,
    answers: { ...model.answers, [model.filing.form.ownerField]: ownerName },
    delivery: fate.delivery === "POST" ? { method: "POST", address } : { method: fate.delivery },
    ownerName,
  };
}

/** Online, one paper for each component the form asks for; at the counter papers stay paper. */
export function filePapers(
  model: ContentModel,
  fate: Fate,
  files: readonly string[],
  random: Random,
): FiledPaper[] {
  if (fate.channel !== "ONLINE") return [];
  return model.components.map((componentCode) => ({
    componentCode,
    fileName: "giấy tờ.pdf",
    sha256: random.pick(files),
  }));
}
