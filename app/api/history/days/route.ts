import { listHistoryDays } from "@/lib/audit/queries/list-history-days";
import { historyPage } from "@/lib/audit/schemas/history-page";
import { route } from "@/lib/platform/entry/route";

/** Published days of history, the newest first; `before` is the number that the page before ended with. */
export const GET = route({
  actor: async () => null,
  input: historyPage,
  run: async ({ input }) =>
    Response.json(await listHistoryDays(input.before, 100), {
      headers: { "cache-control": "public, max-age=60" },
    }),
});
