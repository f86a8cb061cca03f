import type { Page } from "@playwright/test";
import { type AccessScene, setAccessScene } from "../access/access-scene";
import { listAppRoutes } from "../access/app-routes";
import { PAGE_ACCESS } from "../access/page-access";
import { LOGINS, PERSONS, type Person } from "../access/persons";
import { checkAxe } from "../fixtures/check-axe";
import { expect, test } from "../fixtures/test";

const pages = listAppRoutes().filter(({ methods }) => methods.length === 0);
let scene: AccessScene;

test.beforeAll(async ({ baseURL }) => {
  scene = await setAccessScene(baseURL ?? "");
});

/** Each page once on each screen: by day in Vietnamese on a phone, by night in English on a desktop. */
const LOOKS = { phone: ["day", "vi"], desktop: ["night", "en"] } as const;

for (const person of PERSONS) {
  const paths = pages.map(({ path }) => path).filter((path) => readerOf(path) === person);
  if (paths.length === 0) continue;

  // One window for all of a person's pages, as in use: each would otherwise begin by loading every script again.
  test(`the pages of ${person} by day or by night, in Vietnamese or English`, async ({
    page,
    context,
    baseURL,
    signIn,
  }, info) => {
    test.setTimeout(paths.length * 30_000);
    const login = LOGINS[person];
    if (login) await signIn(login);
    const [theme, locale] = LOOKS[info.project.name === "phone" ? "phone" : "desktop"];
    await context.addCookies([
      { name: "theme", value: theme, url: baseURL },
      { name: "locale", value: locale, url: baseURL },
    ]);
    for (const path of paths) await test.step(path, () => examine(page, path, locale));
  });
}

/** The first of the persons who is shown a page; none for pages that nobody is shown. */
function readerOf(path: string): Person | undefined {
  return PERSONS.find((candidate) => PAGE_ACCESS[path]?.answers[candidate] === "shown");
}

async function examine(page: Page, path: string, locale: string): Promise<void> {
  const address = PAGE_ACCESS[path]?.address?.(scene) ?? path;
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page.locator("html")).toHaveAttribute("lang", locale);
  await checkAxe(page);
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect.soft(content, `${address} scrolls sideways`).toBeLessThanOrEqual(window ?? 0);
}
