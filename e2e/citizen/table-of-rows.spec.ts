import { checkAxe } from "../fixtures/check-axe";
import { expect, test } from "../fixtures/test";
import { FILERS } from "./filers";
import { startDraft } from "./start-draft";

test("a table that is needed begins with a row, takes dates in order and adds rows in peace @phone", async ({
  page,
  signIn,
}) => {
  await signIn(FILERS.papers);
  const draftId = await startDraft(page, "2.000488");
  await page.goto(`/nop-ho-so/${draftId}/khai-6`);
  const first = page.getByRole("group", { name: "Nơi cư trú 1" });
  await expect(first).toBeVisible();
  await expect(page.getByRole("button", { name: "Bỏ nơi cư trú thứ 1" })).toBeHidden();
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(first.getByText("Ông/Bà cần điền mục này.").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Nơi cư trú 1, Từ: Ông/Bà cần điền mục này." })).toBeVisible();

  await first.getByLabel("Năm").first().fill("2015");
  await first.getByRole("group", { name: "Đến" }).getByLabel("Năm").fill("2012");
  await first.getByLabel("Nơi cư trú", { exact: true }).fill("Thôn Bản Rọi");
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(first.getByText(/Thời điểm sau đứng trước thời điểm đầu/)).toBeVisible();
  await checkAxe(page);

  await page.getByRole("button", { name: "Thêm nơi cư trú" }).click();
  const second = page.getByRole("group", { name: "Nơi cư trú 2" });
  await expect(second.getByLabel("Ngày").first()).toBeFocused();
  await expect(second.getByText("Ông/Bà cần điền mục này.")).toBeHidden();
  await page.getByRole("button", { name: "Bỏ nơi cư trú thứ 2" }).click();
  await first.getByRole("group", { name: "Đến" }).getByLabel("Năm").fill("2020");
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(first).toBeHidden();
});
