import { weighPages } from "@/bench/measure/page-weights";
import { startDraft } from "../citizen/start-draft";
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
/** The heaviest pages with questions of each procedure that is filed in full, besides those that all have. */
const FORM_PAGES = {
  "1.001193": ["khai-2", "khai-3"],
  "1.001612": ["khai-1", "khai-3"],
  "1.001776": ["khai-1", "khai-2"],
  "2.000488": ["khai-2", "khai-3"],
};
const COMMON_PAGES = ["don-vi", "nguoi-nop", "giay-to", "nhan-ket-qua", "kiem-tra"];

test.setTimeout(300_000);

test("the first view of a citizen's page weighs less than 200 kB, fonts included @phone", async ({
  page,
  baseURL,
  signIn,
}) => {
  const url = baseURL ?? "";
  await signIn(PEOPLE.citizen);
  await page.goto("/ho-so");
  const dossier = await page.getByRole("main").locator("a[href^='/ho-so/']").first().getAttribute("href");
  const filing: string[] = [];
  for (const [code, pages] of Object.entries(FORM_PAGES)) {
    const draftId = await startDraft(page, code);
    filing.push(...[...COMMON_PAGES, ...pages].map((slug) => `/nop-ho-so/${draftId}/${slug}`));
  }
  const { name, value } = await sessionCookie(url, PEOPLE.citizen);
  const nobody = { cookieList: () => [] };
  const citizen = { cookieList: () => [{ name, value, url }] };
  const weights = await weighPages(url, [
    ...OPEN_PAGES.map((path) => ({ path, visitor: nobody })),
    ...["/ho-so", dossier ?? "", "/tai-khoan", ...filing].map((path) => ({ path, visitor: citizen })),
  ]);
  expect(weights.filter(({ total }) => total >= MOST_BYTES)).toEqual([]);
});
