import type { Page } from "@playwright/test";
import { queryOne } from "../fixtures/database";
import { PEOPLE } from "../fixtures/demo-accounts";
import { expect, test } from "../fixtures/test";
import { openAct } from "./desk-steps";

const ACT = "Yêu cầu bổ sung";
const PAPER = /Giấy chứng sinh, hoặc văn bản/;

/** A birth of the demonstration that waits at the desk: what is refused changes nothing, so tests may share it. */
async function findWaiting(): Promise<string> {
  const { id } = await queryOne<{ id: string }>(
    `SELECT d.id FROM dossier d JOIN procedure p ON p.id = d.procedure_id JOIN unit u ON u.id = d.holder_unit_id
     WHERE d.state = 'SUBMITTED' AND p.code = '1.001193' AND u.source_key = '2020/area/06184/one_stop'
     ORDER BY d.submitted_at LIMIT 1`,
  );
  return id;
}

/** Asks for a supplement without the law behind it, which is refused. */
async function askIncompletely(page: Page): Promise<void> {
  const panel = await openAct(page, ACT);
  await panel.getByLabel("Vì sao cần bổ sung?").fill("Ảnh giấy chứng sinh bị mờ");
  const paper = panel.getByRole("group", { name: PAPER });
  await paper.getByLabel("Giấy tờ này thế nào?").selectOption("ILLEGIBLE");
  await paper.getByLabel("Người dân cần làm gì?").fill("Chụp lại cả tờ");
  await panel.getByRole("button", { name: ACT, exact: true }).click({ noWaitAfter: true });
}

/** The panel is open, says what is missing, and kept what was typed; gives what it says. */
async function expectRefusal(page: Page) {
  const panel = page.getByRole("group").filter({ has: page.locator("summary").getByText(ACT) });
  const said = panel.getByRole("alert");
  await expect(said.locator('a[href="#act-requestSupplement-legalBasis"]')).toBeVisible();
  await expect(panel.getByLabel("Vì sao cần bổ sung?")).toHaveValue("Ảnh giấy chứng sinh bị mờ");
  const paper = panel.getByRole("group", { name: PAPER });
  await expect(paper.getByLabel("Giấy tờ này thế nào?")).toHaveValue("ILLEGIBLE");
  await expect(paper.getByLabel("Người dân cần làm gì?")).toHaveValue("Chụp lại cả tờ");
  return said;
}

test("an act pressed before the scripts arrive comes back open and focused, twice too @desktop", async ({
  page,
  signIn,
}) => {
  const id = await findWaiting();
  await signIn(PEOPLE.reception);
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await gate;
    await route.continue();
  });
  const posted = page.waitForRequest((request) => request.method() === "POST");
  await page.goto(`/mot-cua/ho-so/${id}`, { waitUntil: "commit" });
  await askIncompletely(page);
  expect((await posted).isNavigationRequest()).toBe(true);
  await expect(await expectRefusal(page)).toBeFocused();
  release();
  // With script now: a further refusal takes the focus again.
  await page.waitForLoadState("networkidle");
  const said = await expectRefusal(page);
  await expect(said).toBeFocused();
  const inPlace = page.waitForRequest((request) => request.method() === "POST");
  await page.getByRole("button", { name: ACT, exact: true }).click();
  expect((await inPlace).isNavigationRequest()).toBe(false);
  await expect(await expectRefusal(page)).toBeFocused();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a refused act comes back open, focused and with what was typed @desktop", async ({
    page,
    signIn,
  }) => {
    const id = await findWaiting();
    await signIn(PEOPLE.reception);
    await page.goto(`/mot-cua/ho-so/${id}`);
    await askIncompletely(page);
    await expect(await expectRefusal(page)).toBeFocused();
  });
});
