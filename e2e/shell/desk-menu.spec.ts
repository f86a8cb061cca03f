import { expect, test } from "../fixtures/test";

const DESKS: readonly (readonly [login: string, desk: string])[] = [
  ["tiepnhan.dongdang", "/mot-cua"],
  ["thuly.dongdang", "/mot-cua"],
  ["vanthu.caoloc", "/mot-cua"],
  ["chutich.caoloc", "/mot-cua"],
  ["quantri.caoloc", "/quan-tri"],
  ["kiemsoat.tinh", "/quan-tri"],
  ["thanhtra.tinh", "/quan-tri"],
  ["quantri", "/quan-tri"],
];

for (const [login, desk] of DESKS) {
  test(`every page that the menu of ${login} names can be opened @desktop`, async ({ page, signIn }) => {
    await signIn(login);
    await page.goto(desk);
    const links = page.getByRole("navigation", { name: "Trình đơn làm việc" }).getByRole("link");
    await expect(links.first()).toBeVisible();
    for (const link of await links.all()) {
      const href = (await link.getAttribute("href")) ?? "";
      expect((await page.request.get(href)).status(), href).toBe(200);
    }
  });
}
