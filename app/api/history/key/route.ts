import { listHistoryKeys } from "@/lib/audit/queries/list-history-keys";
import { route } from "@/lib/platform/entry/route";

/** The public keys that sign the days of history, the newest first; for everybody. */
export const GET = route({
  actor: async () => null,
  run: async () =>
    Response.json({ keys: await listHistoryKeys() }, { headers: { "cache-control": "public, max-age=60" } }),
});
