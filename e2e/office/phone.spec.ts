import { checkAxe } from "../fixtures/check-axe";
import { PEOPLE } from "../fixtures/demo-accounts";
import { expect, test } from "../fixtures/test";
import { doAct, openAct, shownCode } from "./desk-steps";
import { fileOnline } from "./file-dossier";
import { readPaper } from "./read-paper";
import { birthOf } from "./sample-filings";

test("an officer accepts a dossier on a phone, with nothing wider than the screen @phone", async ({
  page,
  signIn,
}) => {
  test.slow();
  await signIn(PEOPLE.citizen);
  const id = await fileOnline(page, birthOf("Nông Khánh Linh"));
  await signIn(PEOPLE.reception);
  await page.goto(`/mot-cua/ho-so/${id}`);
  await openAct(page, "Yêu cầu bổ sung");
  await openAct(page, "Từ chối tiếp nhận");
  await checkAxe(page);
  const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await tooWide()).toBeLessThanOrEqual(0);
  await doAct(page, "Tiếp nhận", "Đã cấp mã");
  const receipt = await readPaper(page.getByRole("link", { name: "Mở giấy tiếp nhận để in" }));
  expect(receipt).toContain(await shownCode(page));
  expect(await tooWide()).toBeLessThanOrEqual(0);
});
