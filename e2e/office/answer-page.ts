import type { Page } from "@playwright/test";
import { expect } from "../fixtures/test";

/** How a question is answered: typed, one of several, chosen by typing, or a date "5/11/2026". */
export type Answer = readonly [kind: "text" | "one" | "list" | "date", question: string, answer: string];

/** Answers the questions of one filing page, as somebody at the keyboard would, and goes on. */
export async function answerPage(page: Page, title: string, answers: readonly Answer[] = []): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  for (const [kind, question, answer] of answers) {
    const group = page.getByRole("group", { name: question });
    switch (kind) {
      case "text":
        await page.getByLabel(question).fill(answer);
        break;
      case "one":
        await group.getByLabel(answer, { exact: true }).check();
        break;
      case "list":
        await page.getByRole("combobox", { name: question }).fill(answer);
        await page.getByRole("option", { name: answer, exact: true }).click();
        break;
      case "date": {
        const [day = "", month = "", year = ""] = answer.split("/");
        await group.getByLabel("Ngày", { exact: true }).fill(day);
        await group.getByLabel("Tháng", { exact: true }).fill(month);
        await group.getByLabel("Năm", { exact: true }).fill(year);
      }
    }
  }
  await page.getByRole("button", { name: "Tiếp tục" }).click();
}
