import { queryOne } from "../fixtures/database";
import { expect, test } from "../fixtures/test";

const HEAD = "chutich.dongdang";
const SPECIALIST = "thuly.dongdang";
const STAND_IN = "tiepnhan.dongdang";

const nameOf = async (login: string) =>
  (await queryOne<{ name: string }>("SELECT full_name AS name FROM account WHERE login_name = $1", [login]))
    .name;

test("a head shares incoming work by rule, and leaves it to people again @desktop", async ({
  page,
  signIn,
}) => {
  await signIn(HEAD);
  await page.goto("/mot-cua");
  await page.getByRole("link", { name: "Phân công", exact: true }).click();
  await expect(page.getByRole("rowheader", { name: await nameOf(SPECIALIST) })).toBeVisible();
  const rule = page.getByRole("listitem").filter({ hasText: "Mọi thủ tục" });
  await page.getByLabel("Ai đang giữ ít nhất").check();
  await page.getByRole("button", { name: "Lưu quy tắc" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Đã lưu" })).toBeVisible();
  await expect(rule).toContainText("Ai đang giữ ít nhất");
  await page.getByLabel("Không tự giao").check();
  await page.getByRole("button", { name: "Lưu quy tắc" }).click();
  await expect(rule).toContainText("Không tự giao");
});

test("an officer names who stands in, the stand-in sees it, and it can end at once @desktop", async ({
  page,
  signIn,
  openWindow,
}, info) => {
  const reason = `Nghỉ phép ${info.project.name}`;
  const [absent, standIn] = [await nameOf(SPECIALIST), await nameOf(STAND_IN)];
  await signIn(SPECIALIST);
  await page.goto("/mot-cua/vang-mat");
  const chosen = page.getByLabel("Người làm thay").locator("option").filter({ hasText: standIn });
  await page.getByLabel("Người làm thay").selectOption((await chosen.first().getAttribute("value")) ?? "");
  const day = info.project.name === "phone" ? "2099-02-02" : "2099-03-03";
  await page.getByLabel("Từ ngày").fill(day);
  await page.getByLabel("Đến hết ngày").fill(day);
  await page.getByLabel("Lý do").fill(reason);
  await page.getByText("Chỉ giao một phần công việc").click();
  const procedures = page.getByRole("group", { name: "Chỉ những thủ tục này" }).getByRole("checkbox");
  for (const place of [0, 1, 2, 3]) await procedures.nth(place).check();
  await page.getByRole("button", { name: "Giao làm thay" }).click();
  const row = page.getByRole("listitem").filter({ hasText: reason });
  await expect(row).toContainText(`${standIn} làm thay ${absent}`);
  await row.getByText(/^Chỉ thủ tục: .+; .+; .+ và 1 thủ tục khác/).click();
  await expect(row.getByRole("listitem")).toHaveCount(4);
  const other = await openWindow(STAND_IN);
  await other.goto("/mot-cua/vang-mat");
  await expect(other.getByRole("listitem").filter({ hasText: reason })).toContainText(absent);
  await row.getByRole("button", { name: "Kết thúc ngay" }).click();
  await expect(row).toBeHidden();
});

test("work of one officer goes to others in one act, from the officer's own page @desktop", async ({
  page,
  signIn,
}) => {
  await signIn("quantri");
  const { id } = await queryOne<{ id: string }>(
    `SELECT a.id FROM account a JOIN dossier d ON d.holder_account_id = a.id AND d.closed_at IS NULL
     WHERE a.active GROUP BY a.id ORDER BY count(*) LIMIT 1`,
    [],
  );
  await page.goto(`/quan-tri/can-bo/${id}`);
  await page.getByRole("link", { name: "Bàn giao hồ sơ" }).click();
  await page.getByLabel("Lý do bàn giao").fill("Chuyển công tác");
  await page.getByRole("button", { name: /^Bàn giao \d+ hồ sơ$/ }).click();
  await expect(page.getByRole("status").filter({ hasText: "Kết quả bàn giao" })).toContainText("đã giao");
  await expect(page.getByRole("heading", { name: "Không còn hồ sơ nào phải bàn giao" })).toBeVisible();
});
