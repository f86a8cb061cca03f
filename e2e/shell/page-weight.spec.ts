import { weighPages } from "@/bench/measure/page-weights";
import { PEOPLE } from "../fixtures/demo-accounts";
import { sessionCookie } from "../fixtures/session-cookie";
import { expect, test } from "../fixtures/test";

const MOST_BYTES = 200_000;
const OPEN_PAGES = [
  "/",
  "/thu-tuc",
  "/thu-tuc/1.001193",
  "/tra-cuu",
  "/so-lieu",
  "/minh-bach",
  "/tai-khoan/dang-nhap",
  "/tai-khoan/dang-ky",
];

test.slow();

test("the first view of a citizen's page weighs less than 200 kB, fonts included @phone", async ({
  page,
  baseURL,
  signIn,
}) => {
  const url = baseURL ?? "";
  await signIn(PEOPLE.citizen);
  await page.goto("/ho-so");
  const dossier = await page.getByRole("main").locator("a[href^='/ho-so/']").first().getAttribute("href");
  const { name, value } = await sessionCookie(url, PEOPLE.citizen);
  const nobody = { cookieList: () => [] };
  const citizen = { cookieList: () => [{ name, value, url }] };
  const weights = await weighPages(url, [
    ...OPEN_PAGES.map((path) => ({ path, visitor: nobody })),
    ...["/ho-so", dossier ?? "", "/tai-khoan"].map((path) => ({ path, visitor: citizen })),
  ]);
  expect(weights.filter(({ total }) => total >= MOST_BYTES)).toEqual([]);
});
