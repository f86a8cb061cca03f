import { z } from "zod";
import { getHistoryDay } from "@/lib/audit/queries/get-history-day";
import { route } from "@/lib/platform/entry/route";

/** What was signed and published for one day; for everybody. */
export const GET = route({
  actor: async () => null,
  params: z.object({ on: z.iso.date() }),
  run: async ({ params }) =>
    Response.json(await getHistoryDay(params.on), { headers: { "cache-control": "public, max-age=60" } }),
});
