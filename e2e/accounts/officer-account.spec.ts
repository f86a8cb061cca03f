import { randomInt } from "node:crypto";
import { checkAxe } from "../fixtures/check-axe";
import { PEOPLE } from "../fixtures/demo-accounts";
import { expect, test } from "../fixtures/test";

const PASSWORD = "bắt đầu làm việc";

test("the administrator makes an officer, whose link works once and opens the desk @desktop", async ({
  page,
  context,
  signIn,
}) => {
  const login = `can.bo.moi${randomInt(1_000_000)}`;
  await signIn(PEOPLE.administrator);
  await page.goto("/quan-tri/can-bo/them");
  await page.getByLabel("Tên đăng nhập").fill(login);
  await page.getByLabel("Họ và tên").fill("Vi Thị Lan");
  await page.getByLabel("Vai trò").selectOption({ label: "Tiếp nhận" });
  await page.getByRole("button", { name: "Thêm cán bộ" }).click();
  await expect(page.getByRole("alert").getByRole("link", { name: /Mời chọn một mục/ })).toBeVisible();
  await page.getByRole("combobox", { name: "Đơn vị" }).fill("cao lâu");
  await page
    .getByRole("option")
    .filter({ hasText: /một cửa/i })
    .first()
    .click();
  await page.getByLabel("Vai trò").selectOption({ label: "Tiếp nhận" });
  await page.getByRole("button", { name: "Thêm cán bộ" }).click();
  const slip = page.getByRole("region", { name: "Phiếu đặt mật khẩu cho cán bộ" });
  await expect(slip).toBeFocused();
  await expect(slip).toContainText(`Vi Thị Lan, tên đăng nhập ${login}`);
  await checkAxe(page);
  await page.emulateMedia({ media: "print" });
  await expect(slip.getByText("/xac-thuc/dat-mat-khau/")).toBeVisible();
  await expect(page.getByLabel("Họ và tên")).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  const link = await page.getByRole("textbox", { name: "Đường dẫn", exact: true }).inputValue();
  expect(link).toContain("/xac-thuc/dat-mat-khau/");

  await context.clearCookies();
  await page.goto(link);
  await page.getByLabel("Mật khẩu mới").fill(PASSWORD);
  await page.getByLabel("Nhập lại mật khẩu").fill("khác hẳn");
  await page.getByRole("button", { name: "Đặt mật khẩu" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "chưa giống nhau" })).toBeVisible();
  await page.getByLabel("Mật khẩu mới").fill(PASSWORD);
  await page.getByLabel("Nhập lại mật khẩu").fill(PASSWORD);
  await page.getByRole("button", { name: "Đặt mật khẩu" }).click();
  await expect(page.getByText("Đã đặt mật khẩu. Mời đăng nhập.")).toBeVisible();

  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Đường dẫn không còn dùng được");
  await expect(page.getByRole("button", { name: "Đặt mật khẩu" })).toHaveCount(0);

  await page.goto("/tai-khoan/dang-nhap");
  await page.getByLabel("Số định danh, số điện thoại hoặc tên đăng nhập").fill(login);
  await page.getByLabel("Mật khẩu").fill(PASSWORD);
  await page.getByRole("main").getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page).toHaveURL("/mot-cua");
  await expect(
    page.getByRole("banner").getByRole("link", { name: "Tài khoản của Vi Thị Lan" }),
  ).toBeVisible();
});

test("a closed account is opened again with a reason and a link that sets a new password @desktop", async ({
  page,
  context,
  signIn,
}) => {
  const login = `can.bo.ve${randomInt(1_000_000)}`;
  await signIn(PEOPLE.administrator);
  await page.goto("/quan-tri/can-bo/them");
  await page.getByLabel("Tên đăng nhập").fill(login);
  await page.getByLabel("Họ và tên").fill("Hoàng Văn Về");
  await page.getByRole("combobox", { name: "Đơn vị" }).fill("cao lâu");
  await page
    .getByRole("option")
    .filter({ hasText: /một cửa/i })
    .first()
    .click();
  await page.getByLabel("Vai trò").selectOption({ label: "Tiếp nhận" });
  await page.getByRole("button", { name: "Thêm cán bộ" }).click();
  await expect(page.getByRole("textbox", { name: "Đường dẫn", exact: true })).toBeVisible();
  await page.goto(`/quan-tri/can-bo?q=${login}`);
  await page.getByRole("link", { name: "Hoàng Văn Về" }).click();
  await page.getByText("Ngừng tài khoản", { exact: true }).click();
  await page.getByRole("button", { name: "Có, ngừng tài khoản này" }).click();
  await expect(page.locator(":focus")).toContainText("Đã ngừng tài khoản.");
  await expect(page.getByText("Đã ngừng", { exact: true })).toBeVisible();

  await page.getByRole("button", { name: "Mở lại tài khoản" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Lý do mở lại" })).toBeVisible();
  await page.getByLabel("Lý do mở lại").fill("Trở lại sau biệt phái");
  await page.getByRole("button", { name: "Mở lại tài khoản" }).click();
  const link = await page.getByRole("textbox", { name: "Đường dẫn", exact: true }).inputValue();
  await expect(page.getByText("Lý do: Trở lại sau biệt phái")).toBeVisible();
  await checkAxe(page);

  await context.clearCookies();
  await page.goto(link);
  await page.getByLabel("Mật khẩu mới").fill(PASSWORD);
  await page.getByLabel("Nhập lại mật khẩu").fill(PASSWORD);
  await page.getByRole("button", { name: "Đặt mật khẩu" }).click();
  await expect(page.getByText("Đã đặt mật khẩu. Mời đăng nhập.")).toBeVisible();
});
