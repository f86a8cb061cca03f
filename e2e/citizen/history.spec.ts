import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checkAxe } from "../fixtures/check-axe";
import { query, queryOne } from "../fixtures/database";
import { expect, test } from "../fixtures/test";

const VERIFIER = path.resolve(import.meta.dirname, "../../public/kiem-tra-lich-su.mjs");

// The first minute of an installation may pass until its past days are published.
test.slow();

test("a citizen downloads the history of a dossier, and anybody verifies it @phone", async ({
  page,
  context,
  signIn,
}, info) => {
  const { id, login } = await queryOne<{ id: string; login: string }>(
    `SELECT d.id, a.login_name AS login FROM dossier d JOIN account a ON a.id = d.applicant_account_id
     WHERE d.submitted_at < now() - interval '2 days' AND d.version > 1 ORDER BY d.id LIMIT 1`,
  );
  await expect
    .poll(() => query("SELECT FROM history_day"), { message: "the worker publishes", timeout: 90_000 })
    .not.toHaveLength(0);
  await signIn(login);
  await page.goto(`/ho-so/${id}`);
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Tải lịch sử để tự kiểm tra" }).click();
  const file = info.outputPath("lich-su.json");
  await (await downloading).saveAs(file);

  // Verifying needs no account.
  await context.clearCookies();
  await page.goto("/minh-bach");
  const sent: string[] = [];
  page.on("request", (request) => {
    const { pathname, search } = new URL(request.url());
    // The browser fetches the page's icon when it likes, under an address with a version.
    if (pathname === "/icon.svg") return;
    if (request.method() !== "GET" || search) sent.push(request.url());
  });
  const box = page.getByLabel("Tệp lịch sử hồ sơ");
  await box.setInputFiles(file);
  await expect(page.getByText(/Lịch sử nguyên vẹn/)).toBeVisible();
  await expect(page.getByText(/đã được ký và công bố/)).toBeVisible();
  expect(sent, "nothing is sent anywhere").toEqual([]);
  await checkAxe(page);

  const altered = JSON.parse(readFileSync(file, "utf8"));
  altered.events[1].at = "2020-01-01T00:00:00.000Z";
  const tampered = info.outputPath("lich-su-sua.json");
  writeFileSync(tampered, JSON.stringify(altered));
  await box.setInputFiles(tampered);
  await expect(page.getByText("Sự kiện số 2.")).toBeVisible();
  await expect(page.getByText("Nội dung sự kiện này đã bị sửa.")).toBeVisible();
  await expect(page.getByText(/Lịch sử nguyên vẹn/)).toBeHidden();
  await checkAxe(page);

  const { keys } = await (await page.request.get("/api/history/key")).json();
  const run = (name: string) =>
    spawnSync(process.execPath, [VERIFIER, name, keys[0].id], { encoding: "utf8" }).status;
  expect([run(file), run(tampered)]).toEqual([0, 1]);
});
