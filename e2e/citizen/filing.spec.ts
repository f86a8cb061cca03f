import { checkAxe } from "../fixtures/check-axe";
import { queryOne } from "../fixtures/database";
import { expect, test } from "../fixtures/test";
import { fillBirthRegistration, startBirthRegistration } from "./birth-registration";
import { FILERS } from "./filers";
import { sampleJpeg, samplePdf } from "./sample-files";

test.slow();

test("a birth is registered from the first question to the end page, sent once, then withdrawn @phone", async ({
  page,
  signIn,
}) => {
  await signIn(FILERS.journey);
  const draftId = await startBirthRegistration(page);
  await fillBirthRegistration(page, "Hoàng Minh An");

  await checkAxe(page);
  const box = page.getByLabel(/Giấy chứng sinh, hoặc văn bản/);
  await box.setInputFiles(samplePdf());
  await expect(page.getByRole("link", { name: "Xem giay-chung-sinh.pdf" })).toBeVisible();
  await box.setInputFiles(sampleJpeg());
  await expect(page.getByRole("link", { name: "Xem anh-chup.jpg" })).toBeVisible();
  await page.getByRole("button", { name: "Bỏ anh-chup.jpg" }).click();
  await expect(page.getByRole("link", { name: "Xem anh-chup.jpg" })).toBeHidden();
  await page.getByRole("link", { name: "Tiếp tục" }).click();
  await page.getByRole("radio", { name: "Tải về trên Cổng này" }).check();
  await page.getByRole("button", { name: "Tiếp tục" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Kiểm tra và gửi" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Phí, lệ phí" })).toContainText(/[\d.]+ đồng|Không phải nộp/);
  const checked = page.getByRole("main");
  for (const text of ["Hoàng Minh An", "thị trấn Đồng Đăng, huyện Cao Lộc", "giay-chung-sinh.pdf"]) {
    await expect(checked.getByText(text).first()).toBeVisible();
  }
  await checkAxe(page);
  await page.getByRole("button", { name: "Nộp hồ sơ" }).click();
  await expect(page.getByText("Mời đánh dấu vào ô cam đoan trước khi gửi.")).toBeVisible();
  await page.getByRole("checkbox", { name: /Tôi cam đoan/ }).check();
  await page.getByRole("button", { name: "Nộp hồ sơ" }).dblclick();

  await expect(page.getByRole("heading", { level: 1, name: "Đã gửi hồ sơ" })).toBeVisible();
  await checkAxe(page);
  const { reference, events } = await queryOne<{ reference: string; events: string }>(
    `SELECT reference, (SELECT count(*) FROM dossier_event e WHERE e.dossier_id = d.id) AS events
     FROM dossier d WHERE id = $1`,
    [draftId],
  );
  expect(events).toBe("1");
  await expect(page.getByText(reference)).toBeVisible();

  await page.goto("/tra-cuu");
  await page.getByLabel("Mã hồ sơ").fill(reference.toLowerCase());
  await page.getByRole("button", { name: "Tra cứu" }).click();
  await expect(page.getByRole("heading", { name: "Hồ sơ đã gửi, đang chờ cán bộ tiếp nhận" })).toBeVisible();
  await expect(page.getByRole("main").getByText(/Hoàng Minh An|Nông Thị Hoa/)).toHaveCount(0);

  await page.goto("/ho-so");
  await checkAxe(page);
  await page.getByRole("main").locator(`a[href="/ho-so/${draftId}"]`).click();
  await expect(page.getByText("Hồ sơ đã gửi, đang chờ cán bộ tiếp nhận")).toBeVisible();
  await page.getByText("Vì sao là ngày này?").click();
  await page.getByRole("button", { name: "Tính lại ngay trên máy này" }).click();
  await expect(page.getByText("Trùng với ngày ghi ở trên.")).toBeVisible();
  await checkAxe(page);
  await page.getByRole("link", { name: "Rút hồ sơ" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Rút hồ sơ" })).toBeVisible();
  await page.getByRole("button", { name: "Rút hồ sơ" }).click();
  await expect(page.getByLabel("Vì sao Ông/Bà rút hồ sơ?")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("alert").filter({ hasText: "Vì sao Ông/Bà rút hồ sơ:" })).toBeFocused();
  await checkAxe(page);
  await page.getByLabel("Vì sao Ông/Bà rút hồ sơ?").fill("Khai nhầm");
  await page.getByRole("button", { name: "Rút hồ sơ" }).click();
  await expect(page).toHaveURL(`/ho-so/${draftId}`);
  await expect(page.getByText("Hồ sơ đã dừng")).toBeVisible();
  await page.goto(`/ho-so/${draftId}/rut`);
  await expect(page.getByText("Hồ sơ này không còn rút được.")).toBeVisible();
});
