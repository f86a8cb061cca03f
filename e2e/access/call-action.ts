import type { APIRequestContext, APIResponse } from "@playwright/test";
import { listServerActions } from "./server-actions";

const ACTIONS = new Map(listServerActions().map(({ id, name }) => [name, id]));

/** Calls a server action as the browser does, with one object; `as` a form when it reads the fields itself. */
export async function callAction(
  requests: APIRequestContext,
  name: string,
  input: Record<string, unknown>,
  options: { as?: "form" | "stateAndForm" | undefined; headers?: Record<string, string>; page?: string } = {},
): Promise<APIResponse> {
  const id = ACTIONS.get(name);
  if (!id) throw new Error(`no server action ${name}`);
  const own = { "next-action": id, accept: "text/x-component", "sec-fetch-site": "same-origin" };
  const headers = options.headers ?? own;
  const page = options.page ?? "/so-do-trang";
  if (!options.as) {
    const data = JSON.stringify([input]);
    return requests.post(page, {
      headers: { ...headers, "next-action": id, "content-type": "text/plain" },
      data,
    });
  }
  // The list of arguments comes last: the server reads it against the fields that came before.
  const multipart = new FormData();
  for (const [key, value] of Object.entries(input)) multipart.append(`_1_${key}`, String(value));
  multipart.append("0", options.as === "form" ? '["$K1"]' : '[null,"$K1"]');
  return requests.post(page, { headers: { ...headers, "next-action": id }, multipart });
}
