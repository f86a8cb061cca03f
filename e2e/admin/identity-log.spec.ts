import { newPersonalId } from "../accounts/new-person";
import { checkAxe } from "../fixtures/check-axe";
import { PEOPLE } from "../fixtures/demo-accounts";
import { expect, test } from "../fixtures/test";
import { startAtCounter } from "../office/file-dossier";

test("an auditor sees who looked up whom at a counter, and of the person four digits", async ({
  page,
  signIn,
}, info) => {
  const personalId = newPersonalId();
  await signIn(PEOPLE.reception);
  await startAtCounter(page, /khai sinh/, personalId);

  await signIn(PEOPLE.auditor);
  await page.goto("/quan-tri");
  await page.getByRole("main").getByRole("link", { name: "Nhật ký tra cứu người dân" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Nhật ký tra cứu người dân" })).toBeVisible();
  await page.getByLabel(/^Cán bộ/).fill(PEOPLE.reception);
  await page.getByRole("button", { name: "Xem" }).click();
  const row = page
    .getByRole("row")
    .filter({ hasText: personalId.slice(-4) })
    .first();
  await expect(row).toContainText(PEOPLE.reception);
  await expect(row).toContainText("Tra cứu thông tin");
  await expect(page.getByText(personalId)).toHaveCount(0);
  await checkAxe(page);
  await page.screenshot({ path: `test-results/identity-log-${info.project.name}.png`, fullPage: true });

  await page.getByLabel(/^Cán bộ/).fill(PEOPLE.otherReception);
  await page.getByLabel("Đến hết ngày").fill("2020-01-01");
  await page.getByRole("button", { name: "Xem" }).click();
  await expect(page.getByText("Không có lần tra cứu nào.")).toBeVisible();
});
