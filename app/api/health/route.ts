import { readHealth } from "@/lib/platform/entry/read-health";

/** For monitors: 200 when everything works, 503 otherwise, with what is wrong. */
export async function GET(): Promise<Response> {
  const health = await readHealth();
  const status = health.status === "ok" ? 200 : 503;
  return Response.json(health, { status, headers: { "cache-control": "no-store" } });
}
