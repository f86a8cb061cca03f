import type { Page } from "@playwright/test";
import { startDraft } from "../citizen/start-draft";
import { PEOPLE } from "../fixtures/demo-accounts";
import { expect, test } from "../fixtures/test";

const PAGES = [
  "/",
  "/thu-tuc",
  "/thu-tuc/1.001193",
  "/tra-cuu",
  "/so-lieu",
  "/so-do-trang",
  "/ho-so",
  "/tai-khoan",
];
/** Small phones with larger letters, and a phone of 390 px whose page is enlarged to 200 %. */
const VIEWS = [
  { width: 320, fontScale: "115" },
  { width: 360, fontScale: "150" },
  { width: 195, fontScale: "100" },
];

test.slow();

for (const { width, fontScale } of VIEWS) {
  test(`citizens' pages do not scroll sideways, ${width} px wide, letters of ${fontScale} % @phone`, async ({
    page,
    context,
    baseURL,
    signIn,
  }) => {
    await page.setViewportSize({ width, height: 640 });
    await context.addCookies([{ name: "fontScale", value: fontScale, url: baseURL }]);
    await signIn(PEOPLE.citizen);
    const draftId = await startDraft(page, "1.001193");
    await page.goto("/ho-so");
    const dossier = await page.getByRole("main").locator("a[href^='/ho-so/']").first().getAttribute("href");
    const filing = ["don-vi", "nguoi-nop", "khai-2", "giay-to"].map(
      (slug) => `/nop-ho-so/${draftId}/${slug}`,
    );
    for (const path of [...PAGES, dossier ?? "", ...filing]) {
      await page.goto(path);
      expect.soft(await tooWide(page), `${path} scrolls sideways`).toEqual([]);
    }
  });
}

/** What stands beyond the right edge, when the page can be scrolled there. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return beyond.map((element) => element.outerHTML.slice(0, 160)).slice(-3);
  });
}
