import { checkAxe } from "../fixtures/check-axe";
import { expect, test } from "../fixtures/test";
import { startBirthRegistration } from "./birth-registration";
import { FILERS } from "./filers";

test.beforeEach(async ({ page, signIn }) => {
  await signIn(FILERS.drafts);
  await page.goto("/ho-so");
  const unsent = page.getByRole("link", { name: "Khai tiếp: Đăng ký khai sinh" });
  if (!(await unsent.isVisible())) return;
  await page.getByText("Xóa bản khai", { exact: true }).click();
  await page.getByRole("button", { name: "Xóa", exact: true }).click();
  await expect(unsent).toBeHidden();
});

test("problems are listed, what is typed stays, is saved and found again @phone", async ({ page }) => {
  const draftId = await startBirthRegistration(page);
  await page.goto(`/nop-ho-so/${draftId}/khai-2`);
  await page.getByLabel("Họ, chữ đệm, tên của trẻ").fill("An 2");
  await page.getByLabel("Quê quán").fill("Bản Rọi");
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Mời xem lại những ô sau" })).toBeVisible();
  await expect(page.getByLabel("Họ, chữ đệm, tên của trẻ")).toHaveValue("An 2");
  await expect(page.getByText(/Đã lưu \d\d:\d\d/)).toBeVisible();
  await checkAxe(page);
  await page.reload();
  await expect(page.getByLabel("Họ, chữ đệm, tên của trẻ")).toHaveValue("An 2");
  await expect(page.getByLabel("Quê quán")).toHaveValue("Bản Rọi");
  await page.goto("/ho-so");
  await expect(page.locator(`a[href="/nop-ho-so/${draftId}/khai-2"]`)).toBeVisible();
  const resumed = await page.request.get(`/nop-ho-so/${draftId}`, { maxRedirects: 0 });
  expect(resumed.status()).toBe(307);
  expect(resumed.headers().location).toBe(`/nop-ho-so/${draftId}/khai-2`);
});

test.describe("without a network", () => {
  test.use({ allowedErrors: [/net::ERR_INTERNET_DISCONNECTED/] });

  test("words stay on the page, and are saved when it is back @phone", async ({ page, context }) => {
    const draftId = await startBirthRegistration(page);
    await page.goto(`/nop-ho-so/${draftId}/khai-2`);
    await context.setOffline(true);
    await page.getByLabel("Quê quán").fill("Thôn Bản Rọi");
    await expect(page.getByText(/Mất mạng/)).toBeVisible();
    await checkAxe(page);
    await page.getByRole("button", { name: "Tiếp tục" }).click();
    await expect(page.getByLabel("Quê quán")).toHaveValue("Thôn Bản Rọi");
    await context.setOffline(false);
    await expect(page.getByText(/Đã lưu \d\d:\d\d/)).toBeVisible();
    await page.reload();
    await expect(page.getByLabel("Quê quán")).toHaveValue("Thôn Bản Rọi");
  });
});

test.describe("a press without a network", () => {
  test.use({ allowedErrors: [/net::ERR_INTERNET_DISCONNECTED/] });

  test("is not lost to what appears on the page meanwhile @phone", async ({ page, context }) => {
    await startBirthRegistration(page);
    const agency = page.getByRole("combobox", { name: "Nộp tới cơ quan nào?" });
    await agency.fill("dong dang");
    await page.getByRole("option", { name: /thị trấn Đồng Đăng/ }).click();
    await expect(page.getByText(/Đã lưu \d\d:\d\d/)).toBeVisible();
    await context.setOffline(true);
    await agency.fill("cao lau");
    await page.getByRole("option", { name: /xã Cao Lâu/ }).click();
    await agency.focus();
    const goOn = page.getByRole("button", { name: "Tiếp tục" });
    await goOn.hover();
    await page.mouse.down();
    // A finger stays down longer than it takes the page to say that it could not save.
    await expect(page.getByText(/Mất mạng/)).toBeVisible();
    await page.mouse.up();
    await expect(page.getByRole("alert").filter({ hasText: "mất kết nối mạng" })).toBeVisible();
    await expect(agency).toHaveValue(/xã Cao Lâu/);
    await context.setOffline(false);
    await goOn.click();
    await expect(page.getByRole("heading", { level: 1, name: "Người nộp hồ sơ" })).toBeVisible();
  });
});

test.describe("in two windows", () => {
  // The browser itself writes a line for the answer that tells of the other window's save.
  test.use({ allowedErrors: [/status of 409 .*\/api\/drafts\//] });

  test("what another window saved is taken, and what is typed here stays @phone", async ({
    page,
    context,
  }) => {
    const draftId = await startBirthRegistration(page);
    await page.goto(`/nop-ho-so/${draftId}/khai-2`);
    const other = await context.newPage();
    await other.goto(`/nop-ho-so/${draftId}/khai-2`);
    await other.getByLabel("Quê quán").fill("Bản Rọi");
    await expect(other.getByText(/Đã lưu \d\d:\d\d/)).toBeVisible();
    await page.getByLabel("Họ, chữ đệm, tên của trẻ").fill("Hoàng Minh An");
    await expect(page.getByText(/vừa được sửa ở cửa sổ khác/)).toBeVisible();
    await expect(page.getByText(/Đã lưu \d\d:\d\d/)).toBeVisible();
    await expect(page.getByLabel("Quê quán")).toHaveValue("Bản Rọi");
    await expect(page.getByLabel("Họ, chữ đệm, tên của trẻ")).toHaveValue("Hoàng Minh An");
  });
});

test("what is typed before the page is live is saved too @phone", async ({ page }) => {
  const draftId = await startBirthRegistration(page);
  const live = Promise.withResolvers<void>();
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await live.promise;
    await route.continue();
  });
  await page.goto(`/nop-ho-so/${draftId}/khai-2`, { waitUntil: "commit" });
  await page.getByLabel("Quê quán").fill("Bản Rọi");
  live.resolve();
  await expect(page.getByText(/Đã lưu \d\d:\d\d/)).toBeVisible();
  await page.unrouteAll({ behavior: "wait" });
  await page.reload();
  await expect(page.getByLabel("Quê quán")).toHaveValue("Bản Rọi");
});
