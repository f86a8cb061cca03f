import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { mayAdministerUnit } from "@/lib/accounts/domain/admin-permission";
import { assertMayAdminister } from "@/lib/accounts/ledger/assert-may-administer";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { parseAgencyCode } from "@/lib/organization/domain/agency-code";
import { forgetUnitTree, getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { SetAgencyCodeInput } from "@/lib/organization/schemas/set-agency-code";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { type Transaction, transact } from "@/lib/platform/db/transact";
import { ConflictError, NotFoundError, ValidationError } from "@/lib/platform/errors/app-error";

/**
 * Records the electronic identifier (mã định danh, QĐ 20/2020/QĐ-TTg) that the province issued to an agency, and
 * marks it as confirmed. Codes of dossiers received from then on carry it; earlier ones keep theirs.
 * @throws NotFoundError for a unit that is no agency today; ForbiddenError for one the actor does not look after
 * @throws ValidationError when another agency has this code; ConflictError when the code changed since it was seen
 */
export async function setAgencyCode(
  actor: Actor,
  input: SetAgencyCodeInput,
  { clock }: CommandContext,
): Promise<void> {
  const today = localDateOf(clock.now());
  const tree = await getUnitTree(today);
  const unit = tree.byId.get(input.unitId);
  if (!unit || unit.agencyId !== unit.id) throw new NotFoundError();
  assertMayAdminister(mayAdministerUnit(actor, unit.id, tree));
  const code = parseAgencyCode(input.agencyCode);
  if (!code) throw new ValidationError({ agencyCode: ["admin.field.agencyCode"] });
  await transact(async (tx) => {
    await assertFree(tx, code.value, unit.id, today);
    const changed = await tx.unitVersion.updateMany({
      where: { unitId: unit.id, agencyCode: input.seenCode || null, ...inForce(today) },
      data: { agencyCode: code.value, agencyCodeScheme: code.scheme, agencyCodeState: "CONFIRMED" },
    });
    if (changed.count === 0) throw new ConflictError("code changed meanwhile");
  });
  forgetUnitTree();
}

async function assertFree(tx: Transaction, code: string, unitId: string, today: string): Promise<void> {
  // Codes are few and confirmed by hand: one at a time, so that no two agencies take the same.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('agency-code'))`;
  const other = await tx.unitVersion.findFirst({
    where: { agencyCode: code, unitId: { not: unitId }, ...inForce(today) },
    select: { id: true },
  });
  if (other) throw new ValidationError({ agencyCode: ["admin.field.agencyCodeTaken"] });
}

function inForce(today: string) {
  return { validFrom: { lte: today }, OR: [{ validTo: null }, { validTo: { gte: today } }] };
}
