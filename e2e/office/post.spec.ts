import type { Page } from "@playwright/test";
import { checkAxe } from "../fixtures/check-axe";
import { queryOne } from "../fixtures/database";
import { PEOPLE } from "../fixtures/demo-accounts";
import { expect, test } from "../fixtures/test";
import { bringToResult } from "./bring-to-result";
import { fileOnline, fillDraft } from "./file-dossier";
import { nameOf, readPaper } from "./read-paper";
import { birthOf } from "./sample-filings";

/** A number that no other run of these tests has. */
const newNumber = (letters: string) => `${letters}${Date.now()}${Math.floor(Math.random() * 900) + 100}VN`;

test("what the post brings is signed for, entered, and told to the postal worker @desktop", async ({
  page,
  signIn,
}, info) => {
  test.slow();
  const [first, second] = [newNumber("EA"), newNumber("EA")];
  const sender = await nameOf(PEOPLE.citizen);
  await signIn(PEOPLE.reception);
  await page.goto("/mot-cua/buu-dien");
  await page.getByRole("link", { name: "Ghi biên bản giao nhận hồ sơ" }).click();
  await page.getByLabel("Nhân viên bưu chính giao").fill("Lê Văn Sơn");
  await fillSlip(page, 1, { number: first, sender, missing: "" });
  await page.getByRole("button", { name: "Thêm phiếu gửi" }).click();
  await fillSlip(page, 2, { number: first, sender: "Lý Thị Bản", missing: "giấy chứng sinh" });
  await page.getByRole("button", { name: "Ký biên bản" }).click();
  await expect(page.getByText(/Số này đã có ở dòng trên/).first()).toBeVisible();
  await checkAxe(page);
  const wrong = page.getByRole("group", { name: "Phiếu gửi thứ 2" });
  await expect(wrong.getByLabel("Giấy tờ còn thiếu")).toHaveValue("giấy chứng sinh");
  await wrong.getByLabel("Số phiếu gửi").fill(second);
  await page.getByRole("button", { name: "Ký biên bản" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Hồ sơ nhận từ bưu chính" })).toBeVisible();
  await checkAxe(page);
  await page.screenshot({ path: `test-results/post-delivery-${info.project.name}.png`, fullPage: true });
  const address = page.url();
  const minutes = await readPaper(page.getByRole("link", { name: "In biên bản giao nhận" }));
  for (const text of [first, second, "Lê Văn Sơn", "Thiếu: giấy chứng sinh"]) expect(minutes).toContain(text);

  await page.getByRole("button", { name: `Nhập hồ sơ của phiếu ${first}` }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Nhập hồ sơ từ bưu chính" })).toBeVisible();
  await expect(page.getByText(`Phiếu gửi ${first}`)).toBeVisible();
  const id = /tiep-nhan\/([\w-]{36})/.exec(page.url())?.[1] ?? "";
  await fillDraft(page, id, birthOf("Nông Bảo An"));
  await page.reload();
  await page.getByLabel("Số căn cước").first().fill(PEOPLE.citizen);
  await page.getByLabel("Số điện thoại").first().fill("0912345678");
  await page.getByLabel("Địa chỉ nơi ở hiện nay").fill("Khối 3, thị trấn Đồng Đăng");
  await checkAxe(page);
  await page.getByRole("button", { name: "Tiếp nhận và in giấy hẹn" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Đã tiếp nhận" })).toBeVisible();

  await page.goto(address);
  const { code } = await queryOne<{ code: string }>("SELECT code FROM dossier WHERE id = $1", [id]);
  const slips = page.getByRole("list", { name: "Các phiếu gửi" });
  await expect(slips.getByRole("listitem").first()).toContainText("Hẹn trả kết quả");
  const receipt = await readPaper(slips.getByRole("link", { name: `In giấy hẹn ${code}` }));
  expect(receipt).toContain("Qua bưu chính");
  await expect(page.getByRole("button", { name: `Nhập hồ sơ của phiếu ${second}` })).toBeVisible();
});

async function fillSlip(page: Page, row: number, slip: { number: string; sender: string; missing: string }) {
  const fields = page.getByRole("group", { name: `Phiếu gửi thứ ${row}` });
  await fields.getByLabel("Số phiếu gửi").fill(slip.number);
  await fields.getByLabel("Họ tên người gửi").fill(slip.sender);
  await fields.getByLabel("Thủ tục").selectOption("1.001193");
  await fields.getByLabel("Giấy tờ bên trong").fill("Tờ khai 01 bản, giấy chứng sinh 01 bản chính");
  await fields.getByLabel("Giấy tờ còn thiếu").fill(slip.missing);
}

test("results go to the post in one act, and then the way to get them is settled @desktop", async ({
  page,
  signIn,
  openWindow,
}, info) => {
  test.slow();
  const ids: string[] = [];
  const codes: string[] = [];
  for (const child of ["Nông Gia Bảo", "Nông Gia Phúc"]) {
    await signIn(PEOPLE.citizen);
    const id = await fileOnline(page, birthOf(child));
    codes.push(await bringToResult(page, signIn, id));
    ids.push(id);
  }
  await signIn(PEOPLE.citizen);
  for (const id of ids) await chooseThePost(page, id);
  await checkAxe(page);
  await page.screenshot({ path: `test-results/change-delivery-${info.project.name}.png`, fullPage: true });
  const late = await openWindow(PEOPLE.citizen);
  await late.goto(`/ho-so/${ids[0]}/cach-nhan`);

  await signIn(PEOPLE.reception);
  await page.goto("/mot-cua/buu-dien");
  const numbers = codes.map(() => newNumber("LS"));
  for (const [index, code] of codes.entries()) {
    await page.getByLabel(`Mã bưu gửi của ${code}`).fill(numbers[index] ?? "");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("checkbox", { name: code })).toBeChecked();
  }
  await page.getByRole("button", { name: "Giao cho bưu điện" }).click();
  await expect(page.getByText("Ông/Bà cần điền mục này.").first()).toBeVisible();
  for (const code of codes) await expect(page.getByRole("checkbox", { name: code })).toBeChecked();
  await page.getByLabel("Nhân viên bưu chính nhận").fill("Lê Văn Sơn");
  await checkAxe(page);
  await page.screenshot({ path: `test-results/hand-to-post-${info.project.name}.png`, fullPage: true });
  await page.getByRole("button", { name: "Giao cho bưu điện" }).click();
  const done = page.getByRole("status").filter({ hasText: "Đã giao 2 trên 2 bưu gửi." });
  await expect(done).toBeVisible();
  const minutes = await readPaper(done.getByRole("link", { name: "In biên bản giao nhận" }));
  for (const text of [...numbers, "Lê Văn Sơn"]) expect(minutes).toContain(text);
  await page.goto(`/mot-cua/ho-so/${ids[1]}`);
  await expect(page.getByRole("link", { name: /Biên bản giao nhận với bưu chính/ })).toBeVisible();

  await late.getByLabel("Tải về trên Cổng này").check();
  await late.getByRole("button", { name: "Đổi cách nhận", exact: true }).click();
  await expect(late.getByText(/Kết quả đã giao cho bưu điện/)).toBeVisible();
  await late.reload();
  await expect(late.getByText("Hồ sơ này không còn đổi được cách nhận kết quả.")).toBeVisible();
  await late.goto(`/ho-so/${ids[0]}`);
  await expect(late.getByRole("heading", { level: 2, name: "Diễn biến" })).toBeVisible();
  await expect(late.getByRole("link", { name: "Đổi cách nhận kết quả" })).toHaveCount(0);

  await page.goto("/mot-cua/buu-dien/doi-chieu");
  const gone = page.getByRole("region", { name: /^Đã giao cho bưu điện/ }).first();
  for (const text of [...codes, ...numbers]) await expect(gone).toContainText(text);
  await checkAxe(page);
  await page.screenshot({ path: `test-results/post-day-${info.project.name}.png`, fullPage: true });
});

async function chooseThePost(page: Page, id: string): Promise<void> {
  await page.goto(`/ho-so/${id}`);
  await page.getByRole("link", { name: "Đổi cách nhận kết quả" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Đổi cách nhận kết quả" })).toBeVisible();
  await page.getByLabel("Gửi bưu điện đến nhà").check();
  await page.getByRole("button", { name: "Đổi cách nhận", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Địa chỉ nhận" })).toBeFocused();
  await page.getByLabel("Địa chỉ nhận").fill("Khối 3, thị trấn Đồng Đăng");
  await expect(page.getByLabel("Gửi bưu điện đến nhà")).toBeChecked();
  await page.getByRole("button", { name: "Đổi cách nhận", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Đã đổi cách nhận kết quả." })).toBeVisible();
}
