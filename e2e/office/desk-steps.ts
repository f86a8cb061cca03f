import type { Locator, Page } from "@playwright/test";
import { expect } from "../fixtures/test";

/** The panel of an act, opened. */
export async function openAct(page: Page, name: string): Promise<Locator> {
  const panel = page
    .getByRole("group")
    .filter({ has: page.locator("summary").getByText(name, { exact: true }) })
    .first();
  // The page may still be on its way: a panel that opens with it would be closed by the press below.
  await expect(panel.locator("summary").first()).toBeVisible();
  const button = panel.getByRole("button", { name, exact: true });
  if (!(await button.isVisible())) await panel.locator("summary").first().click();
  return panel;
}

/** Does an act, with what `fill` types in its form, and waits for the sentence that says it is `done`. */
export async function doAct(
  page: Page,
  name: string,
  done: string,
  fill?: (panel: Locator) => Promise<void>,
): Promise<void> {
  const panel = await openAct(page, name);
  await fill?.(panel);
  await panel.getByRole("button", { name, exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: done })).toBeVisible();
}

/** Finds a dossier by its code as an officer does, and opens it. */
export async function openByCode(page: Page, code: string): Promise<void> {
  await page.goto("/mot-cua");
  await page.getByRole("searchbox").fill(code);
  await page.keyboard.press("Enter");
  await page.getByRole("list", { name: "Danh sách hồ sơ" }).getByRole("link", { name: code }).click();
  await expect(page.getByRole("heading", { name: "Việc Ông/Bà có thể làm" })).toBeVisible();
}

/** The code of the dossier on the screen. */
export async function shownCode(page: Page): Promise<string> {
  return ((await page.locator("main header p").first().textContent()) ?? "").trim();
}

/** Hands the result over at the counter to its applicant, who shows the card with this number. */
export async function returnAtCounter(page: Page, personalId: string): Promise<void> {
  await doAct(page, "Trả kết quả", "Đã trả kết quả", async (panel) => {
    await panel.getByRole("radio", { name: "Tại quầy" }).check();
    await panel.getByLabel("Số giấy tờ của người nhận").fill(personalId);
  });
}
