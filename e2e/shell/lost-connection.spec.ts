import type { BrowserContext, Locator } from "@playwright/test";
import { newPersonalId } from "../accounts/new-person";
import { FILERS } from "../citizen/filers";
import { queryOne } from "../fixtures/database";
import { expect, test } from "../fixtures/test";
import { bringAsFarAs } from "../office/bring-to-result";
import { openAct } from "../office/desk-steps";
import { fileOnline } from "../office/file-dossier";
import { birthOf } from "../office/sample-filings";

test.use({ allowedErrors: [/net::ERR_INTERNET_DISCONNECTED/] });

/** Presses twice without a network, each time told of it in place, and leaves the network back. */
async function pressInVain(context: BrowserContext, button: Locator, said: Locator): Promise<void> {
  await context.setOffline(true);
  for (const _ of ["once", "again"]) {
    await button.click();
    await expect(said.filter({ hasText: "mất kết nối mạng" })).toBeFocused();
    await button.focus();
  }
  await context.setOffline(false);
}

test("a registration pressed without a network stays as typed, and is done once @phone", async ({
  page,
  context,
}) => {
  await page.goto("/tai-khoan/dang-ky?tiep=%2Fso-do-trang");
  const main = page.getByRole("main");
  const typed = {
    "Số định danh cá nhân": newPersonalId(),
    "Họ và tên": "Nông Thị Mận",
    Ngày: "5",
    Tháng: "3",
    Năm: "1990",
    "Số điện thoại": "0912 345 678",
    "Mật khẩu": "hoa mận nở muộn",
  };
  const field = (label: string) => main.getByRole("textbox", { name: label, exact: true });
  for (const [label, value] of Object.entries(typed)) await field(label).fill(value);
  const send = main.getByRole("button", { name: "Đăng ký" });
  await pressInVain(context, send, main.getByRole("alert"));
  for (const [label, value] of Object.entries(typed)) await expect(field(label)).toHaveValue(value);
  await send.click();
  await expect(page).toHaveURL("/so-do-trang");
});

test("what was refused and then met no network keeps the answers of both @phone", async ({
  page,
  context,
}) => {
  await page.goto("/tai-khoan/dang-ky");
  const main = page.getByRole("main");
  const name = main.getByRole("textbox", { name: "Họ và tên", exact: true });
  const phone = main.getByRole("textbox", { name: "Số điện thoại", exact: true });
  await name.fill("Nông Thị Mận");
  await phone.fill("12345");
  const send = main.getByRole("button", { name: "Đăng ký" });
  await send.click();
  await expect(main.getByRole("alert")).toContainText("10 chữ số");
  await phone.fill("0912 345 678");
  await pressInVain(context, send, main.getByRole("alert"));
  await expect(name).toHaveValue("Nông Thị Mận");
  await expect(phone).toHaveValue("0912 345 678");
});

test("a message and a draft result outlive a lost network, and arrive once @desktop", async ({
  page,
  context,
  signIn,
}) => {
  test.slow();
  await signIn(FILERS.supplement);
  const id = await fileOnline(page, birthOf("Nông Minh Lộc"));

  await page.goto(`/ho-so/${id}`);
  const talk = page.locator("#tin-nhan");
  const message = talk.getByLabel("Nhắn cho cơ quan đang giữ hồ sơ");
  await message.fill("Tôi gửi thêm bản chụp rõ hơn.");
  const write = talk.getByRole("button", { name: "Gửi" });
  await pressInVain(context, write, talk.getByRole("alert"));
  await expect(message).toHaveValue("Tôi gửi thêm bản chụp rõ hơn.");
  await write.click();
  await expect(talk.getByRole("listitem")).toHaveText(/Tôi gửi thêm bản chụp rõ hơn\./);
  await expect(message).toHaveValue("");
  await expect(talk.getByRole("alert")).toHaveCount(0);

  await message.fill("Còn một câu nữa.");
  await context.clearCookies();
  await write.click();
  await expect(talk.getByRole("alert")).toBeFocused();
  await expect(talk.getByRole("link", { name: "Đăng nhập lại ở trang mới" })).toHaveAttribute(
    "href",
    /dang-nhap/,
  );
  await expect(message).toHaveValue("Còn một câu nữa.");

  await bringAsFarAs("claimAct", page, signIn, id);
  await signIn("thuly.dongdang");
  await page.goto(`/mot-cua/ho-so/${id}`);
  const panel = await openAct(page, "Soạn kết quả");
  const body = panel.getByLabel("Nội dung");
  await body.fill("Đã đăng ký khai sinh cho trẻ tại sổ hộ tịch năm nay.");
  const draft = panel.getByRole("button", { name: "Soạn kết quả", exact: true });
  await pressInVain(context, draft, panel.getByRole("alert"));
  await expect(body).toHaveValue("Đã đăng ký khai sinh cho trẻ tại sổ hộ tịch năm nay.");
  await draft.click();
  await expect(page.getByRole("status").filter({ hasText: "Đã soạn dự thảo kết quả" })).toBeVisible();
  const { count } = await queryOne<{ count: number }>(
    "SELECT count(*)::int AS count FROM dossier_event WHERE dossier_id = $1 AND type = 'RESULT_DRAFTED'",
    [id],
  );
  expect(count).toBe(1);
});
