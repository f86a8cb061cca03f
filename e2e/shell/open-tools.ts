import type { Locator, Page } from "@playwright/test";

const BUTTON = /^(Cỡ chữ, đọc, in|Text size, reading, print)$/;
const TOOLS = /^(Công cụ đọc trang|Page tools)$/;

/** The page tools, opened first on phones, where they are behind one button. */
export async function openTools(page: Page): Promise<Locator> {
  const tools = page.getByRole("region", { name: TOOLS });
  const button = page.locator("summary").filter({ hasText: BUTTON });
  await button.or(tools).filter({ visible: true }).first().waitFor();
  if (!(await tools.isVisible())) await button.click();
  await tools.waitFor();
  return tools;
}
