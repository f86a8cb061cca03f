import type { Page } from "@playwright/test";
import { checkAxe } from "../fixtures/check-axe";
import { queryOne } from "../fixtures/database";
import { sessionCookie } from "../fixtures/session-cookie";
import { expect, test } from "../fixtures/test";

type Accepted = { id: string; loginName: string };

/** A dossier of the demonstration that was accepted and has a due date. */
function findAccepted(): Promise<Accepted> {
  return queryOne<Accepted>(
    `SELECT d.id, a.login_name AS "loginName" FROM dossier d JOIN account a ON a.id = d.applicant_account_id
     WHERE d.due_at IS NOT NULL AND d.state <> 'SUPPLEMENT' ORDER BY d.submitted_at LIMIT 1`,
    [],
  );
}

async function openStory(page: Page, { id }: Accepted): Promise<void> {
  await page.goto(`/ho-so/${id}`);
  await page.getByText("Vì sao là ngày này?").click();
  await expect(page.getByText(/được tiếp nhận lúc/).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Ngày hẹn được tính từ những điều này" })).toBeVisible();
  await expect(page.getByText("07:30–12:00, 13:30–17:00")).toBeVisible();
}

test("the due date is told, and counted again on the reader's own device @phone", async ({
  page,
  signIn,
}) => {
  const dossier = await findAccepted();
  await signIn(dossier.loginName);
  await openStory(page, dossier);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.method()} ${request.resourceType()}`));
  await page.getByRole("button", { name: "Tính lại ngay trên máy này" }).click();
  await expect(page.getByText(/đúng như đã hẹn/).first()).toBeVisible();
  await expect(page.getByText("Trùng với ngày trên giấy hẹn.")).toBeVisible();
  // The calculator comes now and not with the page; nothing is asked of the office.
  expect(asked.filter((kind) => kind === "GET script").length).toBeGreaterThan(0);
  expect(asked.filter((kind) => /fetch|xhr|document/.test(kind))).toEqual([]);
  await checkAxe(page);
});

test("the story needs no script @phone", async ({ browser, baseURL }) => {
  const dossier = await findAccepted();
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "vi-VN", baseURL });
  await context.addCookies([await sessionCookie(baseURL ?? "", dossier.loginName)]);
  await openStory(await context.newPage(), dossier);
  await context.close();
});
