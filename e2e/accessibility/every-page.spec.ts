import { type AccessScene, setAccessScene } from "../access/access-scene";
import { listAppRoutes } from "../access/app-routes";
import { PAGE_ACCESS } from "../access/page-access";
import { LOGINS, PERSONS } from "../access/persons";
import { checkAxe } from "../fixtures/check-axe";
import { expect, test } from "../fixtures/test";

const pages = listAppRoutes().filter(({ methods }) => methods.length === 0);
let scene: AccessScene;

test.beforeAll(async ({ baseURL }) => {
  scene = await setAccessScene(baseURL ?? "");
});

/** Each page once on each screen: by day in Vietnamese on a phone, by night in English on a desktop. */
const LOOKS = { phone: ["day", "vi"], desktop: ["night", "en"] } as const;

for (const { path } of pages) {
  const access = PAGE_ACCESS[path];
  const person = PERSONS.find((candidate) => access?.answers[candidate] === "shown");
  if (!access || !person) continue;

  test(`${path} by day or by night, in Vietnamese or English`, async ({
    page,
    context,
    baseURL,
    signIn,
  }, info) => {
    const login = LOGINS[person];
    if (login) await signIn(login);
    const address = access.address?.(scene) ?? path;
    const [theme, locale] = LOOKS[info.project.name === "phone" ? "phone" : "desktop"];
    await context.addCookies([
      { name: "theme", value: theme, url: baseURL },
      { name: "locale", value: locale, url: baseURL },
    ]);
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    await checkAxe(page);
    const [content, window] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content, `${address} scrolls sideways`).toBeLessThanOrEqual(window ?? 0);
  });
}
