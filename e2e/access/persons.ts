import { type APIRequestContext, request } from "@playwright/test";
import { PEOPLE } from "../fixtures/demo-accounts";
import { sessionCookie } from "../fixtures/session-cookie";

/** Everybody who tries a door: the dossier of the tests belongs to `owner` and lies on the desk of `officer`. */
export const LOGINS = {
  nobody: null,
  owner: PEOPLE.citizen,
  stranger: PEOPLE.otherCitizen,
  officer: PEOPLE.reception,
  otherOfficer: PEOPLE.otherReception,
  leader: PEOPLE.leader,
  administrator: PEOPLE.administrator,
} as const;

export type Person = keyof typeof LOGINS;

export const PERSONS = Object.keys(LOGINS) as Person[];

/** Requests as one person, without a browser. The caller disposes of them. */
export async function requestsOf(baseURL: string, person: Person): Promise<APIRequestContext> {
  const login = LOGINS[person];
  const cookies = login === null ? [] : [await sessionCookie(baseURL, login)];
  return request.newContext({ baseURL, maxRedirects: 0, storageState: { cookies, origins: [] } });
}
