import { checkAxe } from "../fixtures/check-axe";
import { query, queryOne } from "../fixtures/database";
import { PEOPLE } from "../fixtures/demo-accounts";
import { expect, test } from "../fixtures/test";

/** A procedure with dossiers at work, other than the one whose draft the access tests hold. */
async function findProcess() {
  return queryOne<{ id: string; name: string; versionId: string; step: string; dossierId: string }>(
    `SELECT v.id, v.name, x.id AS "versionId", d.id AS "dossierId",
       (SELECT s->'name'->>'vi' FROM jsonb_array_elements(x.definition->'steps') s
        WHERE s->>'kind' = 'APPRAISE' ORDER BY (s->>'hours')::numeric DESC LIMIT 1) AS step
     FROM dossier d JOIN process_version x ON x.id = d.process_version_id
     JOIN procedure_version v ON v.id = x.procedure_version_id JOIN procedure p ON p.id = v.procedure_id
     WHERE d.closed_at IS NULL AND d.state NOT IN ('RESULT_READY', 'RETURNING_POST') AND p.code <> '1.001193'
       AND x.valid_to IS NULL
     ORDER BY d.submitted_at DESC LIMIT 1`,
  );
}

test("a process is mended, proven and published; dossiers stay until they are moved, and move back @desktop", async ({
  page,
  signIn,
}) => {
  test.setTimeout(120_000);
  const process = await findProcess();
  const versionOf = async () =>
    (
      await queryOne<{ id: string }>("SELECT process_version_id AS id FROM dossier WHERE id = $1", [
        process.dossierId,
      ])
    ).id;
  await signIn(PEOPLE.administrator);

  await page.goto("/quan-tri/quy-trinh");
  await page.getByLabel("Tìm theo tên hoặc mã thủ tục").fill(process.name);
  await page.getByRole("button", { name: "Tìm", exact: true }).last().click();
  await page.getByRole("link", { name: process.name }).first().click();
  await page.getByRole("button", { name: "Soạn phiên bản mới" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Soạn quy trình" })).toBeVisible();
  await expect(page.getByText("Không có lỗi")).toBeVisible();
  await expect(page.locator(".react-flow__node").first()).toBeVisible();
  await checkAxe(page);

  await page.getByRole("button", { name: `Sửa bước ${process.step}` }).click();
  const hours = page.getByLabel("Số giờ làm việc");
  const proper = Number(await hours.inputValue());
  await hours.fill("999");
  const defect = page.getByRole("button", { name: /Các bước cộng lại/ });
  await expect(defect).toBeVisible();
  await expect(page.locator(".react-flow__node").filter({ hasText: "Các bước cộng lại" })).toContainText(
    process.step,
  );
  await page.getByRole("button", { name: "Lưu và kiểm tra" }).click();
  await expect(page.getByText("Đã lưu.", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Ban hành", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "còn lỗi" })).toBeVisible();

  await defect.click();
  await hours.fill(String(proper - 1));
  await expect(page.getByText("Không có lỗi")).toBeVisible();
  await expect(page.getByText(`Bước ${process.step}: ${proper} giờ → ${proper - 1} giờ.`)).toBeVisible();
  await page.getByRole("button", { name: "Lưu và kiểm tra" }).click();
  await expect(page.getByText("Đã lưu.", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Ban hành", exact: true }).click();

  await expect(page).toHaveURL(`/quan-tri/quy-trinh/${process.id}`);
  await expect(
    page.getByText(`Bước ${process.step}: ${proper} giờ → ${proper - 1} giờ.`).first(),
  ).toBeVisible();
  expect(await versionOf()).toBe(process.versionId);
  await checkAxe(page);

  await page.getByRole("link", { name: "Chuyển hồ sơ sang phiên bản khác" }).click();
  await expect(page.getByText(/hồ sơ chuyển được/)).toBeVisible();
  await checkAxe(page);
  await page.getByRole("button", { name: /^Chuyển \d+ hồ sơ$/ }).click();
  await expect.poll(versionOf, { timeout: 30_000 }).not.toBe(process.versionId);

  const backButton = page.getByRole("button", { name: "Chuyển lại như trước" }).first();
  await expect(async () => {
    await page.goto(`/quan-tri/quy-trinh/${process.id}`);
    await expect(backButton).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  await backButton.click();
  await expect.poll(versionOf, { timeout: 30_000 }).toBe(process.versionId);
  const events = await query<{ type: string }>(
    "SELECT type FROM dossier_event WHERE dossier_id = $1 ORDER BY seq DESC LIMIT 2",
    [process.dossierId],
  );
  expect(events.map(({ type }) => type)).toEqual(["PROCESS_MOVED", "PROCESS_MOVED"]);
});
