import { checkAxe } from "../fixtures/check-axe";
import { PEOPLE } from "../fixtures/demo-accounts";
import { expect, test } from "../fixtures/test";

test("the queue shows counts and dossiers, by keyboard too @desktop", async ({ page, signIn }) => {
  await signIn(PEOPLE.reception);
  await page.goto("/mot-cua");
  const queues = page.getByRole("navigation", { name: "Hàng đợi" });
  await expect(queues.getByRole("link", { name: /Chờ tiếp nhận/ })).toBeVisible();
  await queues.getByRole("link", { name: /Đơn vị đang giữ/ }).click();
  await expect(page.getByRole("heading", { name: "Đơn vị đang giữ" })).toBeVisible();
  await checkAxe(page);
  await page.locator("body").press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.getByRole("searchbox").fill("nong");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Kết quả tìm “nong”" })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: /hồ sơ/ })).toBeVisible();
});

test("a dossier opens with its papers and the acts of this officer @desktop", async ({ page, signIn }) => {
  await signIn(PEOPLE.reception);
  await page.goto("/mot-cua?hang=don-vi");
  const rows = page.getByRole("list", { name: "Danh sách hồ sơ" }).getByRole("link");
  await rows.first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Việc Ông/Bà có thể làm" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Nhật ký hồ sơ" })).toBeVisible();
  await checkAxe(page);
});

test.describe("what is not theirs", () => {
  test.use({ allowedErrors: [/404/] });

  test("a dossier of another agency does not exist @desktop", async ({ page, signIn, openWindow }) => {
    await signIn(PEOPLE.reception);
    await page.goto("/mot-cua?hang=don-vi");
    const href = await page
      .getByRole("list", { name: "Danh sách hồ sơ" })
      .getByRole("link")
      .first()
      .getAttribute("href");
    const other = await openWindow(PEOPLE.otherReception);
    const answer = await other.goto(href ?? "");
    expect(answer?.status()).toBe(404);
  });
});
