import type { Browser, Page } from "@playwright/test";
import { sessionCookie } from "../fixtures/session-cookie";

/** A window of one officer, beside those of others. */
export async function openDesk(browser: Browser, baseURL: string, login: string): Promise<Page> {
  const context = await browser.newContext({ locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh", baseURL });
  await context.addCookies([await sessionCookie(baseURL, login)]);
  return context.newPage();
}

/** The panel of an act, opened. */
export async function openAct(page: Page, name: string) {
  const panel = page
    .getByRole("group")
    .filter({ has: page.getByText(name, { exact: true }) })
    .first();
  const button = panel.getByRole("button", { name, exact: true });
  if (!(await button.isVisible())) await panel.getByText(name, { exact: true }).first().click();
  return panel;
}
