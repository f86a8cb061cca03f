import { readPublishedStanding } from "@/lib/audit/queries/read-published-standing";
import { readHealth } from "@/lib/platform/entry/read-health";

/** For monitors: 200 when everything works, 503 otherwise, with what is wrong. */
export async function GET(): Promise<Response> {
  const [health, history] = await Promise.all([readHealth(), readPublishedStanding()]);
  const works = health.status === "ok" && history !== "broken";
  const body = { ...health, status: works ? "ok" : "failing", history };
  return Response.json(body, { status: works ? 200 : 503, headers: { "cache-control": "no-store" } });
}
