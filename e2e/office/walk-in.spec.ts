import { checkAxe } from "../fixtures/check-axe";
import { PEOPLE } from "../fixtures/demo-accounts";
import { expect, test } from "../fixtures/test";
import { fillDraft, startAtCounter } from "./file-dossier";
import { inCapitals, nameOf, readPaper } from "./read-paper";
import { birthOf } from "./sample-filings";

test("a known citizen's birth registration goes from the card to F01 on one page @desktop", async ({
  page,
  signIn,
}) => {
  test.slow();
  await signIn(PEOPLE.reception);
  const applicant = await nameOf(PEOPLE.citizen);
  const card = `${PEOPLE.citizen}||${applicant}|01011992|Nam|Lạng Sơn|01012022`;
  const id = await startAtCounter(page, /khai sinh/, card);
  await fillDraft(page, id, birthOf("Nông Minh Châu"));
  await page.goto(`/mot-cua/tiep-nhan/${id}`);
  await expect(page.getByLabel("Họ và tên").first()).toHaveValue(applicant);
  await checkAxe(page);
  await page.screenshot({ path: "test-results/walk-in.png", fullPage: true });
  await page.getByRole("button", { name: "Tiếp nhận và in giấy hẹn" }).dblclick();

  await expect(page.getByRole("heading", { level: 1, name: "Đã tiếp nhận" })).toBeVisible();
  await checkAxe(page);
  await page.screenshot({ path: "test-results/visit.png", fullPage: true });
  const receipt = await readPaper(page.getByRole("link", { name: /In: .*(hẹn|tiếp nhận)/i }).first());
  expect(receipt.toLocaleUpperCase("vi")).toContain(inCapitals(applicant));
});
