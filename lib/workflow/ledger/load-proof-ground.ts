import "server-only";
import { eFormDefinition } from "@/lib/forms/schemas/e-form-definition";
import { isRole } from "@/lib/organization/domain/role";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { Transaction } from "@/lib/platform/db/transact";
import { procedureContent } from "@/lib/procedures/schemas/procedure-content";
import { listConditionFields } from "@/lib/workflow/domain/condition-field";
import type { ProofGround } from "@/lib/workflow/domain/prove-process";
import type { FilledPost } from "@/lib/workflow/domain/prove-staffing";
import { shortestTermHours } from "@/lib/workflow/domain/term-hours";

/** What a process of this procedure version is held against on a local day: questions, term, units and people. */
export async function loadProofGround(
  tx: Transaction,
  procedureVersionId: string,
  on: string,
): Promise<ProofGround> {
  const version = await tx.procedureVersion.findUniqueOrThrow({
    where: { id: procedureVersionId },
    select: { content: true, eFormVersion: { select: { definition: true } } },
  });
  const form = version.eFormVersion && eFormDefinition.parse(version.eFormVersion.definition);
  return {
    fields: form ? listConditionFields(form) : [],
    limitHours: shortestTermHours(Object.values(procedureContent.parse(version.content).terms)),
    tree: await getUnitTree(on),
    posts: await listFilledPosts(tx, on),
  };
}

async function listFilledPosts(tx: Transaction, on: string): Promise<FilledPost[]> {
  const posts = await tx.post.findMany({
    where: {
      validFrom: { lte: on },
      OR: [{ validTo: null }, { validTo: { gte: on } }],
      account: { active: true },
    },
    select: { unitId: true, role: true, accountId: true },
  });
  return posts.flatMap(({ role, ...post }) => (isRole(role) ? [{ ...post, role }] : []));
}
