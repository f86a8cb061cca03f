import { presentOutcomes } from "@/components/desk/bulk/present-outcomes";
import { getOfficer } from "@/lib/accounts/queries/get-officer";
import { actInBulk } from "@/lib/dossiers/commands/act-in-bulk";
import { tellOvertakenOf } from "@/lib/dossiers/queries/tell-overtaken";
import { bulkInput } from "@/lib/dossiers/schemas/bulk-input";
import { route } from "@/lib/platform/entry/route";

/** One act on a few dossiers of the list; a long selection comes in several requests. */
export const POST = route({
  actor: getOfficer,
  input: bulkInput,
  limit: { name: "bulk-acts", attempts: 1200, windowSeconds: 3600 },
  run: async ({ actor, input, context }) => {
    const outcomes = await actInBulk(actor, input, context);
    const overtaken = outcomes.filter(({ kind }) => kind === "OVERTAKEN");
    const told = await tellOvertakenOf(
      actor,
      overtaken.map(({ dossierId }) => dossierId),
    );
    return presentOutcomes(outcomes, told);
  },
});
