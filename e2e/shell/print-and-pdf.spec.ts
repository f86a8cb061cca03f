import { expect, test } from "../fixtures/test";
import { openTools } from "./open-tools";

test.beforeEach(async ({ page }) => {
  // The print window is the browser's own: no test can close it.
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = "yes";
    };
  });
  await page.goto("/so-do-trang");
});

test("printing opens the browser's window, without header, tools and footer @desktop", async ({ page }) => {
  const tools = await openTools(page);
  await tools.getByRole("button", { name: "In trang" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-printed", "yes");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("contentinfo")).toBeHidden();
  await expect(tools).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("saving as PDF says how, and gives the focus back @phone", async ({ page }) => {
  const button = (await openTools(page)).getByRole("button", { name: "Lưu PDF" });
  await button.click();
  const dialog = page.getByRole("dialog", { name: "Lưu trang thành PDF" });
  await expect(dialog).toContainText("Lưu thành PDF");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  await button.click();
  await dialog.getByRole("button", { name: "Mở cửa sổ in" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-printed", "yes");
  await expect(dialog).toBeHidden();
});
