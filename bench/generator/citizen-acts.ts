import { decideAnswerSupplement, decideRequestSupplement } from "@/lib/dossiers/domain/decide-reception";
import { decideAskWithdrawal } from "@/lib/dossiers/domain/decide-withdrawal";
import { findTargets } from "@/lib/dossiers/domain/transition-table";
import { personalColumns } from "@/lib/dossiers/ledger/compose-dossier";
import { contentHashOf } from "@/lib/dossiers/ledger/content-hash";
import type { Act, Journey } from "./journey";

const DAY_MINUTES = 1440;

/** The applicant asks to stop, when that is their fate and the law allows it now. */
export function askWithdrawal(journey: Journey): Act | null {
  const { dossier, fate, done, random } = journey;
  if (fate.withdrawAfter === null || dossier.events.length < fate.withdrawAfter) return null;
  if (done.has("askWithdrawal") || !findTargets(dossier.projection.state, "askWithdrawal")) return null;
  return byApplicant(journey, "askWithdrawal", 120 * random.next(), (projection, context) =>
    decideAskWithdrawal(projection, "Không còn nhu cầu giải quyết.", context),
  );
}

/** The office asks for what is missing; the rules may refuse, and then the work goes on. */
export function askSupplement(journey: Journey, minutes: number): Act {
  const { dossier, officers, model } = journey;
  const componentCode = model.components[0] ?? model.filing.content.components[0]?.code ?? "p01";
  const whatToDo = "Chụp lại rõ nét, đủ bốn góc, đủ các trang.";
  return {
    action: "requestSupplement",
    minutes,
    whose: "OFFICE",
    by: officers.inUnit(dossier.projection.holderUnitId),
    decide: (projection, context) =>
      decideRequestSupplement(
        projection,
        {
          reasonCode: "PAPERS_ILLEGIBLE",
          reason: "Thành phần hồ sơ chưa đầy đủ.",
          legalBasis: "Điều 17 Nghị định 61/2018/NĐ-CP",
          items: [{ componentCode, problem: "ILLEGIBLE", whatToDo }],
        },
        context,
      ),
  };
}

/** The applicant answers within a week: online with a new paper for each one asked for. */
export function answerSupplement(journey: Journey): Act {
  const { random } = journey;
  const minutes = (0.3 + 5 * random.next()) * DAY_MINUTES;
  return byApplicant(journey, "answerSupplement", minutes, (projection, context) => {
    addPapers(journey, context.now.toISOString());
    const { hashed } = personalColumns({ content: journey.content });
    return decideAnswerSupplement(
      projection,
      { contentHash: contentHashOf({ ...hashed, papers: journey.papers }), fee: null },
      context,
    );
  });
}

function addPapers({ dossier, papers, files, fate, random }: Journey, addedAt: string): void {
  if (fate.channel !== "ONLINE") return;
  const round = Math.max(0, ...papers.map((paper) => paper.round)) + 1;
  for (const { componentCode } of dossier.projection.supplementItems?.items ?? []) {
    const known = new Set(papers.map((paper) => `${paper.componentCode}/${paper.sha256}`));
    const fresh = files.filter((sha256) => !known.has(`${componentCode}/${sha256}`));
    papers.push({ componentCode, fileName: "bổ sung.pdf", sha256: random.pick(fresh), round, addedAt });
  }
}

/** Online by the applicant, at any hour; at the counter by the officer there, who then needs office hours. */
function byApplicant(journey: Journey, action: Act["action"], minutes: number, decide: Act["decide"]): Act {
  const { applicant, dossier, officers, fate } = journey;
  return fate.channel === "ONLINE" && applicant
    ? { action, minutes, whose: "CITIZEN", by: [applicant], decide }
    : {
        action,
        minutes: minutes / 3,
        whose: "OFFICE",
        by: officers.inUnit(dossier.projection.receivingUnitId),
        decide,
      };
}
