import type { Locator } from "@playwright/test";
import { readPdf, unfolded } from "@/lib/documents/render/fixtures/read-pdf";
import { queryOne } from "../fixtures/database";
import { expect } from "../fixtures/test";

/** The text of the PDF behind a link, as this person gets it. */
export async function readPaper(link: Locator): Promise<string> {
  const href = (await link.getAttribute("href")) ?? "";
  const answer = await link.page().request.get(href);
  expect(answer.status(), href).toBe(200);
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  const { pages } = await readPdf(new Uint8Array(await answer.body()));
  return unfolded(pages.map(({ text }) => text).join(" "));
}

/** The name of one of the demonstration's people, as their account has it. */
export async function nameOf(login: string): Promise<string> {
  const sql = "SELECT full_name AS name FROM account WHERE login_name = $1";
  return (await queryOne<{ name: string }>(sql, [login])).name;
}

/** The same in the capitals in which papers write it. */
export const inCapitals = (name: string) => name.toLocaleUpperCase("vi");
