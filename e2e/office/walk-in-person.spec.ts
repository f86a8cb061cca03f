import type { Page } from "@playwright/test";
import { newPersonalId } from "../accounts/new-person";
import { checkAxe } from "../fixtures/check-axe";
import { PEOPLE } from "../fixtures/demo-accounts";
import { expect, test } from "../fixtures/test";
import { fillDraft, startAtCounter } from "./file-dossier";
import { nameOf, readPaper } from "./read-paper";
import { birthOf } from "./sample-filings";

const PASSWORD = "hoa đào nở muộn";

/** A birth registration begun for whoever shows this card, with the answers about the child given. */
async function beginBirth(page: Page, card: string): Promise<void> {
  const id = await startAtCounter(page, /khai sinh/, card);
  await fillDraft(page, id, birthOf("Lý Minh Châu"));
  await page.goto(`/mot-cua/tiep-nhan/${id}`);
  await expect(page.getByRole("heading", { level: 1, name: "Tiếp nhận tại quầy" })).toBeVisible();
}

const receive = (page: Page) => page.getByRole("button", { name: "Tiếp nhận và in giấy hẹn" });
const printAll = (page: Page) => page.getByRole("link", { name: "In mọi giấy tờ của lượt này" });

test("somebody without an account gets one at the counter, and finds the dossier in it at home @desktop", async ({
  page,
  context,
  signIn,
}, info) => {
  test.slow();
  await signIn(PEOPLE.reception);
  const personalId = newPersonalId();
  await beginBirth(page, `${personalId}||Lý Văn Hòa|05031990|Nam|Thôn Nà Lầu, Đồng Đăng|01012022`);
  await expect(page.getByLabel("Họ và tên").first()).toHaveValue("Lý Văn Hòa");
  await expect(page.getByLabel("Ngày sinh trên thẻ")).toHaveValue("05/03/1990");

  const open = page.getByRole("button", { name: "Lập tài khoản" });
  await open.click();
  await expect(page.getByRole("alert").filter({ hasText: "Số điện thoại: Mời điền ô này" })).toBeVisible();
  await page.getByLabel("Số điện thoại").first().fill("0912 345 678");
  await page.screenshot({ path: `test-results/walk-in-account-${info.project.name}.png`, fullPage: true });
  await open.click();
  const slip = page.getByRole("region", { name: "Phiếu kích hoạt tài khoản" });
  await expect(slip).toBeFocused();
  await expect(slip).not.toContainText(personalId);
  const link = (await slip.getByRole("code").textContent()) ?? "";
  await checkAxe(page);
  await page.emulateMedia({ media: "print" });
  await expect(slip.getByText(link)).toBeVisible();
  await expect(page.getByLabel("Địa chỉ nơi ở hiện nay")).toBeHidden();
  await page.screenshot({ path: `test-results/walk-in-slip-${info.project.name}.png` });
  await page.emulateMedia({ media: null });

  await receive(page).click();
  await expect(page.getByRole("heading", { level: 1, name: "Đã tiếp nhận" })).toBeVisible();
  const code = (await page.getByRole("status").getByRole("link").nth(1).textContent()) ?? "";
  const print = await readPaper(printAll(page));
  expect(print.split(`Mã hồ sơ: ${code}`).length - 1).toBeGreaterThanOrEqual(2);
  expect(print).toContain("LÝ VĂN HÒA");

  await context.clearCookies();
  await page.goto(link);
  await page.getByLabel("Mật khẩu mới").fill(PASSWORD);
  await page.getByLabel("Nhập lại mật khẩu").fill(PASSWORD);
  await page.getByRole("button", { name: "Đặt mật khẩu" }).click();
  await expect(page.getByText("Đã đặt mật khẩu. Mời đăng nhập.")).toBeVisible();
  await page.goto("/tai-khoan/dang-nhap");
  await page.getByLabel("Số định danh, số điện thoại hoặc tên đăng nhập").fill(personalId);
  await page.getByLabel("Mật khẩu").fill(PASSWORD);
  await page.getByRole("main").getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page).toHaveURL("/ho-so");
  await expect(page.getByRole("main").getByText(code)).toBeVisible();
  await page.goto("/tai-khoan");
  await expect(page.getByRole("main").getByText(/Lập tài khoản, .*Đồng Đăng/)).toBeVisible();
});

test("a known citizen is received with one field filled and three presses, two dossiers in one print @desktop", async ({
  page,
  signIn,
}) => {
  test.slow();
  await signIn(PEOPLE.reception);
  await page.goto("/mot-cua/tiep-nhan");
  const presses: string[] = [];
  const press = async (what: ReturnType<Page["getByRole"]>) => {
    presses.push((await what.textContent()) ?? "");
    await what.click();
  };
  const applicant = await nameOf(PEOPLE.citizen);
  await page.getByLabel(/Số định danh cá nhân/).fill(PEOPLE.citizen);
  await press(page.getByRole("radio", { name: /khai sinh/ }));
  await press(page.getByRole("button", { name: "Bắt đầu nhập" }));
  await page.waitForURL(/tiep-nhan\/[0-9a-f-]{36}$/);
  await expect(page.getByLabel("Họ và tên").first()).toHaveValue(applicant);
  for (const label of [/^Số căn cước/, "Số điện thoại", "Địa chỉ nơi ở hiện nay"]) {
    await expect(page.getByLabel(label).first()).not.toHaveValue("");
  }
  await expect(page.getByText("Người nộp đã có tài khoản.")).toBeVisible();
  // What the law's form asks about the child is the procedure's, not the counter's: it is given without counting.
  await fillDraft(page, page.url().split("/").at(-1) ?? "", birthOf("Nông Gia Hân"));
  await page.reload();
  await press(receive(page));
  await expect(page.getByRole("heading", { level: 1, name: "Đã tiếp nhận" })).toBeVisible();
  await expect(printAll(page)).toBeVisible();
  expect(presses).toHaveLength(3);

  await page.getByText("Thêm hồ sơ cho người này").click();
  await page.getByRole("radio", { name: /khai sinh/ }).check();
  await page.getByRole("button", { name: "Nhập hồ sơ tiếp theo" }).click();
  await page.waitForURL((url) => /tiep-nhan\/[0-9a-f-]{36}$/.test(url.pathname));
  await expect(page.getByLabel("Họ và tên").first()).toHaveValue(applicant);
  await fillDraft(page, page.url().split("/").at(-1) ?? "", birthOf("Nông Gia Bảo"));
  await page.reload();
  await receive(page).click();
  await expect(page.getByRole("heading", { level: 1, name: "Đã tiếp nhận" })).toBeVisible();
  const print = await readPaper(printAll(page));
  expect(print).toContain("NÔNG GIA HÂN");
  expect(print).toContain("NÔNG GIA BẢO");
});

test("a refusal keeps everything that was typed, and a number against its card is confirmed first @desktop", async ({
  page,
  signIn,
}) => {
  test.slow();
  await signIn(PEOPLE.reception);
  const personalId = newPersonalId();
  await beginBirth(page, `${personalId}||Lý Thị Nga|05031991|Nữ|Đồng Đăng|01012022`);
  await expect(page.getByText("Giới tính theo số căn cước khác")).toBeVisible();
  await expect(page.getByText("Năm sinh theo số căn cước khác")).toBeVisible();
  await checkAxe(page);
  const typed = [
    [page.getByLabel("Số điện thoại").first(), "0987 654 321"],
    [page.getByLabel("Thư điện tử").first(), "nga@example.vn"],
    [page.getByLabel("Bản chính", { exact: true }).first(), "3"],
    [page.getByLabel("Bản sao", { exact: true }).first(), "4"],
  ] as const;
  for (const [field, value] of typed) await field.fill(value);
  await page.getByLabel("Số bộ").selectOption("2");
  await receive(page).click();
  await expect(page.getByRole("alert").getByRole("link", { name: /đối chiếu thẻ/ })).toBeVisible();
  for (const [field, value] of typed) await expect(field).toHaveValue(value);
  await expect(page.getByLabel("Số bộ")).toHaveValue("2");
  await checkAxe(page);
  await page.getByRole("checkbox", { name: /đã xem thẻ căn cước/ }).check();
  await receive(page).click();
  await expect(page.getByRole("heading", { level: 1, name: "Đã tiếp nhận" })).toBeVisible();
});

test("a number refused at the start leaves the chosen procedure chosen @desktop", async ({
  page,
  signIn,
}) => {
  await signIn(PEOPLE.reception);
  await page.goto("/mot-cua/tiep-nhan");
  const birth = page.getByRole("radio", { name: /khai sinh/ });
  await birth.check();
  await page.getByLabel(/Số định danh cá nhân/).fill("123");
  await page.getByRole("button", { name: "Bắt đầu nhập" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "12 chữ số" })).toBeFocused();
  await expect(birth).toBeChecked();
});
