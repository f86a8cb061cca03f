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

test.describe("on two devices", () => {
  test.use({ allowedErrors: [/net::ERR_INTERNET_DISCONNECTED/] });

  test("what one could not save is put back beside what the other saved since @phone", async ({
    page,
    context,
    openWindow,
  }) => {
    const draftId = await startBirthRegistration(page);
    const address = `/nop-ho-so/${draftId}/khai-2`;
    await page.goto(address);
    await context.setOffline(true);
    await page.getByLabel("Quê quán").fill("Thôn Bản Rọi");
    await expect(page.getByText(/Mất mạng/)).toBeVisible();
    await page.close();

    const other = await openWindow(FILERS.drafts);
    await other.goto(address);
    await other.getByLabel("Họ, chữ đệm, tên của trẻ").fill("Hoàng Minh An");
    await expect(other.getByText(/Đã lưu \d\d:\d\d/)).toBeVisible();

    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(address);
    await expect(again.getByText(/cũng được sửa ở nơi khác/)).toBeVisible();
    await expect(again.getByText(/Đã lưu \d\d:\d\d/)).toBeVisible();
    await other.reload();
    await expect(other.getByLabel("Quê quán")).toHaveValue("Thôn Bản Rọi");
    await expect(other.getByLabel("Họ, chữ đệm, tên của trẻ")).toHaveValue("Hoàng Minh An");
  });
});

test.describe("when the session ends", () => {
  test.use({ allowedErrors: [/status of (401|409) .*\/api\/drafts\//] });

  test("signing in on a new page saves all, and the first page says so @phone", async ({
    page,
    context,
    signIn,
  }) => {
    const draftId = await startBirthRegistration(page);
    await page.goto(`/nop-ho-so/${draftId}/khai-2`);
    await context.clearCookies();
    const home = page.getByLabel("Quê quán");
    await home.fill("Thôn Bản Rọi");
    const ended = page.getByText(/Phiên đăng nhập đã hết/);
    await expect(ended).toBeVisible();

    await signIn(FILERS.drafts);
    const other = await context.newPage();
    await other.goto(`/nop-ho-so/${draftId}/khai-2`);
    await expect(other.getByText(/Đã lưu \d\d:\d\d/)).toBeVisible();

    await home.focus();
    await home.blur();
    await expect(ended).toBeHidden();
    await expect(page.getByText("Mọi thứ Ông/Bà khai đều được lưu lại.")).toBeVisible();
    await expect(page.getByText(/vừa được sửa ở cửa sổ khác/)).toHaveCount(0);
    await expect(home).toHaveValue("Thôn Bản Rọi");
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
