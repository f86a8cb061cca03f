import type { Page } from "@playwright/test";

/** From the page of a procedure into a fresh draft of it; gives its id. */
export async function startDraft(page: Page, procedureCode: string): Promise<string> {
  await page.goto(`/thu-tuc/${procedureCode}`);
  await page.getByRole("button", { name: "Nộp trực tuyến" }).click();
  await page.waitForURL(/\/nop-ho-so\/[0-9a-f-]{36}\//);
  const [, draftId = ""] = /nop-ho-so\/([0-9a-f-]{36})/.exec(page.url()) ?? [];
  return draftId;
}
