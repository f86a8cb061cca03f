import type { Page } from "@playwright/test";
import { checkAxe } from "../fixtures/check-axe";
import { PEOPLE } from "../fixtures/demo-accounts";
import { expect, test } from "../fixtures/test";
import { doAct, openByCode, shownCode } from "./desk-steps";
import { fillDraft, startAtCounter } from "./file-dossier";
import { nameOf, readPaper } from "./read-paper";
import { birthOf } from "./sample-filings";

const UNIT = "thuly.dongdang";
const PAGE = "/mot-cua/ban-giao-ho-so";

/** A walk-in with paper, accepted and passed on; gives its code. */
async function receivePaper(page: Page, child: string): Promise<string> {
  const id = await startAtCounter(page, /khai sinh/, PEOPLE.citizen);
  await fillDraft(page, id, birthOf(child));
  await page.goto(`/mot-cua/tiep-nhan/${id}`);
  await page.getByLabel("Bản chính").first().fill("2");
  await page.getByRole("button", { name: "Tiếp nhận và in giấy hẹn" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Đã tiếp nhận" })).toBeVisible();
  await page.goto(`/mot-cua/ho-so/${id}`);
  await doAct(page, "Chuyển xử lý", "Đã chuyển hồ sơ để giải quyết");
  return shownCode(page);
}

/** A paper's words without spaces: codes break over lines there. */
const packed = (text: string) => text.replaceAll(/\s/g, "");

/** The form of everything that goes to the commune. */
const owed = (page: Page) =>
  page
    .locator("section")
    .filter({ has: page.getByRole("heading", { level: 3, name: /^Hồ sơ gửi/ }) })
    .last();

/** Makes a list of exactly these dossiers and comes to its page. */
async function makeList(page: Page, codes: readonly string[]): Promise<void> {
  await page.goto(PAGE);
  for (const box of await owed(page).getByRole("checkbox").all()) await box.uncheck();
  for (const code of codes) await owed(page).getByRole("checkbox", { name: code }).check();
  await owed(page).getByRole("button", { name: "Lập phiếu bàn giao" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Phiếu bàn giao hồ sơ/ })).toBeVisible();
}

test("paper goes from the counter to the unit on a list that both sign; what was not there goes again @desktop", async ({
  page,
  signIn,
}) => {
  test.slow();
  await signIn(PEOPLE.reception);
  const [first, second] = [
    await receivePaper(page, "Nông Minh Giang"),
    await receivePaper(page, "Nông Minh Hà"),
  ];

  await page.goto("/mot-cua");
  await page.getByRole("link", { name: "Bàn giao hồ sơ giấy" }).click();
  await expect(owed(page).getByRole("checkbox", { name: first })).toBeChecked();
  await checkAxe(page);
  for (const box of await owed(page).getByRole("checkbox").all()) await box.uncheck();
  await owed(page).getByRole("button", { name: "Lập phiếu bàn giao" }).click();
  await expect(page.getByText("Ông/Bà hãy chọn ít nhất một hồ sơ để giao.")).toBeVisible();
  await expect(owed(page).getByRole("checkbox", { name: first })).not.toBeChecked();
  await owed(page).getByLabel("Ghi chú trên phiếu").fill("Kèm 01 đĩa CD");
  for (const code of [first, second]) await owed(page).getByRole("checkbox", { name: code }).check();
  await owed(page).getByRole("button", { name: "Lập phiếu bàn giao" }).dblclick();

  await expect(page.getByRole("heading", { level: 1, name: /^Phiếu bàn giao hồ sơ/ })).toBeVisible();
  await checkAxe(page);
  const given = await readPaper(page.getByRole("link", { name: "In phiếu để hai bên ký" }));
  for (const words of [
    "PHIẾU BÀN GIAO HỒ SƠ",
    first,
    second,
    "Kèm 01 đĩa CD",
    await nameOf(PEOPLE.reception),
  ]) {
    expect(packed(given)).toContain(packed(words));
  }
  const name = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";

  await signIn(UNIT);
  await page.goto("/mot-cua/nhac-viec");
  await page.getByRole("link", { name: "Phiếu bàn giao 2 hồ sơ chờ Ông/Bà ký nhận" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await page.goto(PAGE);
  await page
    .getByRole("region", { name: /^Chờ nhận/ })
    .getByRole("link", { name })
    .click();
  await page.getByRole("checkbox", { name: `Chưa nhận được ${second}` }).check();
  await page.getByRole("button", { name: "Ký nhận" }).click();
  const why = page.getByLabel(`Vì sao chưa nhận được ${second}?`);
  await expect(page.getByText("Mời xem lại những ô sau")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: `Chưa nhận được ${second}` })).toBeChecked();
  await checkAxe(page);
  await why.fill("Không có trong túi");
  await page.getByRole("button", { name: "Ký nhận" }).click();
  await expect(page.getByText("Đã nhận", { exact: true })).toBeVisible();
  await expect(page.getByText("Chưa nhận được: Không có trong túi")).toBeVisible();
  await checkAxe(page);
  const received = await readPaper(page.getByRole("link", { name: "In phiếu đã ký nhận" }));
  for (const words of ["Số đã nhận: 01/02", `Chưa nhận ${second}`, await nameOf(UNIT)]) {
    expect(packed(received)).toContain(packed(words));
  }

  await openByCode(page, first);
  const timeline = page.getByRole("region", { name: "Nhật ký hồ sơ" });
  await expect(timeline.getByText(/đã nhận hồ sơ giấy/)).toBeVisible();
  await expect(timeline.getByText(/^Giao hồ sơ giấy cho/)).toBeVisible();

  await signIn(PEOPLE.reception);
  await page.goto(PAGE);
  await expect(owed(page).getByRole("checkbox", { name: first })).toHaveCount(0);
  await expect(owed(page).getByText("Lần trước bên nhận chưa nhận được: Không có trong túi")).toBeVisible();
  await makeList(page, [second]);
  await page.getByRole("button", { name: "Rút lại phiếu" }).click();
  await expect(page.getByText("Đã rút lại", { exact: true })).toBeVisible();
  await page.goto(PAGE);
  await expect(owed(page).getByRole("checkbox", { name: second })).toBeChecked();
});

test("of two who sign for one list one wins, the other is told @desktop", async ({
  page,
  signIn,
  openWindow,
}) => {
  test.slow();
  await signIn(PEOPLE.reception);
  const code = await receivePaper(page, "Nông Minh Khang");
  await makeList(page, [code]);
  const windows = [await openWindow(UNIT), await openWindow("vanthu.dongdang")];
  const list = page.url();
  for (const each of windows) await each.goto(list);
  await Promise.all(windows.map((each) => each.getByRole("button", { name: "Ký nhận" }).click()));
  const done = (each: Page) => each.getByText("Đã nhận", { exact: true });
  const told = (each: Page) => each.getByText("Hồ sơ vừa được người khác cập nhật", { exact: false });
  await Promise.all(windows.map((each) => expect(done(each).or(told(each))).toBeVisible()));
  const winners = await Promise.all(windows.map((each) => done(each).isVisible()));
  expect(winners.filter(Boolean)).toHaveLength(1);
});

test("a result on paper waits for the counter to sign, without script too @desktop", async ({
  browser,
  contextOptions,
  baseURL,
  page,
  signIn,
}) => {
  await signIn("vanthu.dongdang");
  await page.goto(PAGE);
  const results = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { level: 3, name: /^Kết quả gửi/ }) })
    .last();
  await results.getByRole("button", { name: "Lập phiếu bàn giao" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Phiếu bàn giao kết quả/ })).toBeVisible();
  const paper = await readPaper(page.getByRole("link", { name: "In phiếu để hai bên ký" }));
  expect(paper).toContain("PHIẾU BÀN GIAO KẾT QUẢ");
  const list = page.url();

  await signIn("traketqua.dongdang");
  const context = await browser.newContext({
    ...contextOptions,
    ...(baseURL ? { baseURL } : {}),
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const plain = await context.newPage();
  await plain.goto(list);
  await plain.getByRole("button", { name: "Ký nhận" }).click();
  await plain.goto(list);
  await expect(plain.getByText("Đã nhận", { exact: true })).toBeVisible();
  await context.close();
});
