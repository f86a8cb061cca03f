import type { Actor } from "@/lib/accounts/domain/actor";
import { attachDraftPaper } from "@/lib/dossiers/commands/attach-draft-paper";
import { saveDraft } from "@/lib/dossiers/commands/save-draft";
import { startDraft } from "@/lib/dossiers/commands/start-draft";
import { submitDossier } from "@/lib/dossiers/commands/submit-dossier";
import { listMissingComponents } from "@/lib/dossiers/domain/missing-components";
import { getFiling } from "@/lib/dossiers/ledger/get-filing";
import type { Role } from "@/lib/organization/domain/role";
import { agenciesFor, type UnitNode, type UnitTree } from "@/lib/organization/domain/unit-tree";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import { fixedClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";
import { newId } from "@/lib/platform/ids/new-id";
import { prepareJobs } from "@/lib/platform/jobs/prepare-jobs";
import { loadReference } from "@/prisma/seed/load-reference";
import { at } from "./published-calendar";
import { sampleAnswers } from "./sample-answers";

export type Citizen = Extract<Actor, { kind: "CITIZEN" }>;
export type Officer = Extract<Actor, { kind: "OFFICER" }>;

/** The real province in a test's own database, at a moment of the test's choosing. */
export type DeskScene = {
  tree: UnitTree;
  commune: UnitNode;
  citizen: Citizen;
  /** An officer with one role in one unit; made on demand. */
  officer(role: Role, unitId: string): Promise<Officer>;
  /** The one-stop office of an agency. */
  officeOf(agencyId: string): UnitNode;
  /** Files a complete dossier online and returns its id. */
  file(procedureCode: string, options?: FilingOptions): Promise<string>;
};

type FilingOptions = {
  by?: Citizen;
  competentUnitId?: string;
  at?: string;
  /** What is typed over what the account fills in. */
  applicant?: Record<string, string>;
};

const START = "2026-03-02 08:00";

/** `%PDF` with an end: the smallest file the upload accepts, made different by `mark`. */
export function samplePdf(mark: string): ReadableStream<Uint8Array> {
  return new Blob([`%PDF-1.7\n% ${mark}\n%%EOF\n`]).stream();
}

export function clockAt(localTime: string) {
  return { clock: fixedClock(at(localTime)) };
}

export async function setDeskScene(): Promise<DeskScene> {
  const { clock } = clockAt(START);
  await loadReference("2020", clock);
  await prepareJobs(process.env.DATABASE_URL ?? "");
  const tree = await getUnitTree("2026-03-02");
  const communes = agenciesFor(tree, { level: "commune", function: "committee" });
  const commune = communes.find((unit) => unit.areaCode === "06184") ?? communes[0];
  if (!commune) throw new Error("the reference data holds no commune");
  const citizen = await makeCitizen("020190000001", "Nông Thị Hoa");
  const officeOf = (agencyId: string) => {
    const office = tree.childrenOf.get(agencyId)?.find((unit) => unit.functionCode === "one_stop");
    if (!office) throw new Error(`no one-stop office in ${agencyId}`);
    return office;
  };
  return {
    tree,
    commune,
    citizen,
    officeOf,
    officer: (role, unitId) => makeOfficer(tree, role, unitId),
    file: (code, { by = citizen, competentUnitId = commune.id, at: localTime = START, ...more } = {}) =>
      fileDossier(tree, code, { by, competentUnitId, at: localTime, ...more }),
  };
}

export async function makeCitizen(personalId: string, fullName: string): Promise<Citizen> {
  const id = newId(at(START));
  await prisma.account.create({
    data: {
      id,
      kind: "CITIZEN",
      loginName: personalId,
      fullName,
      searchName: fullName.toLowerCase(),
      personalId,
      phone: "0912345678",
      address: "Thôn Nà Lầu, xã Đồng Đăng",
      createdAt: at(START),
    },
  });
  return { kind: "CITIZEN", accountId: id, fullName };
}

async function makeOfficer(tree: UnitTree, role: Role, unitId: string): Promise<Officer> {
  const accountId = newId(at(START));
  const postId = newId(at(START));
  const fullName = `Cán bộ ${role}`;
  await prisma.account.create({
    data: {
      id: accountId,
      kind: "OFFICER",
      loginName: accountId,
      fullName,
      searchName: fullName.toLowerCase(),
      createdAt: at(START),
    },
  });
  await prisma.post.create({ data: { id: postId, accountId, unitId, role, validFrom: "2020-01-01" } });
  const agencyId = tree.byId.get(unitId)?.agencyId ?? unitId;
  return { kind: "OFFICER", accountId, fullName, posts: [{ postId, unitId, agencyId, role }] };
}

async function fileDossier(
  tree: UnitTree,
  procedureCode: string,
  { by: citizen, competentUnitId, at: localTime, applicant }: FilingOptions & { by: Citizen; at: string },
): Promise<string> {
  const context = clockAt(localTime);
  const { draftId } = await startDraft(citizen, { procedureCode, channel: "ONLINE" }, context);
  const draft = await prisma.draft.findUniqueOrThrow({ where: { id: draftId } });
  const filing = await transact((tx) => getFiling(tx, draft.procedureVersionId));
  const answers = sampleAnswers(filing.form, (level, functionCode) => {
    return agenciesFor(tree, { level, function: functionCode })[0]?.id ?? "";
  });
  const { version } = await saveDraft(
    citizen,
    {
      draftId,
      version: 0,
      page: "check",
      competentUnitId,
      applicant,
      answers,
      delivery: { method: "ONLINE" },
    },
    context,
  );
  for (const componentCode of listMissingComponents(filing.content.components, answers, new Set())) {
    const body = samplePdf(`${draftId} ${componentCode}`);
    await attachDraftPaper(citizen, { draftId, componentCode, fileName: "giấy tờ.pdf", body }, context);
  }
  await submitDossier(citizen, { draftId, version }, context);
  return draftId;
}
