import "server-only";
import { normalizePersonName } from "@/lib/accounts/domain/person-name";
import type { PaperFee, ReceiptPaper, ResultDelivery } from "@/lib/documents/domain/receipt-paper";
import { freezeOfficialPaper } from "@/lib/documents/ledger/freeze-official-paper";
import { sayAgentRight } from "@/lib/dossiers/domain/agent";
import { feeOwed } from "@/lib/dossiers/domain/decide-result";
import type { DossierProjection } from "@/lib/dossiers/domain/dossier-projection";
import { getUnit } from "@/lib/organization/domain/unit-tree";
import type { Transaction } from "@/lib/platform/db/transact";
import { findAgent } from "./find-agent";
import type { DossierForAct } from "./get-dossier-for-act";
import type { Filing } from "./get-filing";
import { listReceived } from "./list-received";
import { applicantOf, headerOf, lookupOf } from "./paper-parts";
import type { Recorded } from "./record-dossier-event";

type Issue = {
  dossier: DossierForAct;
  recorded: Recorded;
  filing: Filing;
  setCount: number;
  officer: string;
};

/**
 * Issues the receipt and appointment slip (F01) of an acceptance, or again when a supplement restarted the clock.
 * A procedure without a term has no promised date, and so no slip.
 */
export async function issueReceipt(tx: Transaction, issue: Issue): Promise<void> {
  const { dossier, recorded, filing } = issue;
  const { projection } = recorded;
  if (!projection.code || !projection.dueAt || !projection.clockStartAt || !projection.term) return;
  const { row, context } = dossier;
  const data: ReceiptPaper = {
    kind: "RECEIPT",
    regime: projection.regime,
    header: headerOf(context.tree, projection.receivingUnitId, context.now),
    dossierCode: projection.code,
    lookup: lookupOf(row),
    receivingUnitName: getUnit(context.tree, projection.receivingUnitId).name,
    ...resolverOf(projection, context),
    channel: projection.channel,
    applicant: applicantOf(row),
    ...(await agentOf(tx, row.id)),
    owner: ownerOf(row),
    requestContent: filing.name,
    components: await listReceived(tx, row.id, filing.content, projection),
    setCount: issue.setCount,
    term: projection.term,
    receivedAt: Date.parse(projection.clockStartAt),
    dueAt: Date.parse(projection.dueAt),
    ...(projection.dueProvisional ? { dueProvisional: true } : {}),
    delivery: deliveryOf(row.delivery, getUnit(context.tree, projection.receivingUnitId).name),
    ...feeOf(projection),
    ...(await findReplaced(tx, row.id)),
    officerName: issue.officer,
  };
  await freezeOfficialPaper(tx, {
    dossierId: row.id,
    eventSeq: recorded.seq,
    number: null,
    data,
    issuedAt: context.now,
  });
}

/** Both offices are named when the dossier was received for another agency. */
function resolverOf(
  { receivingUnitId, competentUnitId }: DossierProjection,
  { tree }: DossierForAct["context"],
): Partial<Pick<ReceiptPaper, "resolvingAgencyName">> {
  const competent = getUnit(tree, competentUnitId);
  const own = getUnit(tree, receivingUnitId).agencyId === competent.agencyId;
  return own ? {} : { resolvingAgencyName: competent.name };
}

/** The owner's address is known where the owner files for themselves. */
function ownerOf({
  ownerName,
  applicantName,
  applicantAddress,
}: DossierForAct["row"]): ReceiptPaper["owner"] {
  const nameOf = (name: string) => normalizePersonName(name).toLocaleUpperCase("vi");
  const files = nameOf(ownerName) === nameOf(applicantName);
  return { name: ownerName, ...(files ? { address: applicantAddress } : {}) };
}

async function agentOf(tx: Transaction, dossierId: string): Promise<Pick<ReceiptPaper, "agent">> {
  const agent = await findAgent(tx, dossierId);
  return agent ? { agent: { name: agent.fullName, right: sayAgentRight(agent) } } : {};
}

function deliveryOf(delivery: unknown, office: string): ResultDelivery {
  const { method, address } = delivery as { method?: string; address?: string };
  if (method === "POST") return { kind: "POST", address: address ?? "" };
  return method === "COUNTER" ? { kind: "COUNTER", place: office } : { kind: "ONLINE" };
}

function feeOf(projection: DossierProjection): { fee?: PaperFee } {
  const amountDong = projection.feeDong;
  if (amountDong === null) return {};
  const status = amountDong === 0 ? "EXEMPT" : feeOwed(projection) === 0 ? "PAID" : "UNPAID";
  return { fee: { amountDong, status } };
}

async function findReplaced(
  tx: Transaction,
  dossierId: string,
): Promise<Partial<Pick<ReceiptPaper, "replaces">>> {
  const earlier = await tx.officialPaper.findFirst({
    where: { dossierId, form: "RECEIPT" },
    orderBy: { eventSeq: "desc" },
  });
  if (!earlier) return {};
  const { dueAt } = earlier.data as { dueAt: number };
  return { replaces: { issuedAt: earlier.issuedAt.getTime(), dueAt } };
}
