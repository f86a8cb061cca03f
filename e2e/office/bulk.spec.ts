import { checkAxe } from "../fixtures/check-axe";
import { PEOPLE } from "../fixtures/demo-accounts";
import { expect, test } from "../fixtures/test";
import { doAct } from "./desk-steps";
import { fileOnline } from "./file-dossier";
import { birthOf } from "./sample-filings";

test("three are accepted at once; of the one a colleague took meanwhile the officer is told @desktop", async ({
  page,
  signIn,
  openWindow,
}) => {
  test.slow();
  await signIn(PEOPLE.otherCitizen);
  const ids: string[] = [];
  for (const child of ["Hoàng Gia An", "Hoàng Gia Bình", "Hoàng Gia Châu"]) {
    ids.push(await fileOnline(page, birthOf(child)));
  }
  await signIn(PEOPLE.reception);
  await page.goto("/mot-cua?hang=cho-tiep-nhan");
  const list = page.getByRole("list", { name: "Danh sách hồ sơ" });
  for (const id of ids) {
    const row = list.getByRole("listitem").filter({ has: page.locator(`a[href*="${id}"]`) });
    await row.getByRole("link").focus();
    await page.keyboard.press("x");
    await expect(row.getByRole("checkbox")).toBeChecked();
  }
  const bar = page.getByRole("region", { name: "Việc làm cùng lúc" });
  await expect(bar).toContainText("Đã chọn 3 hồ sơ");
  await bar.getByRole("button", { name: "Tiếp nhận (3)" }).click();
  const dialog = page.getByRole("dialog", { name: "Tiếp nhận: 3 hồ sơ" });
  await checkAxe(page);

  const colleague = await openWindow("truongmotcua.dongdang");
  await colleague.goto(`/mot-cua/ho-so/${ids[1]}`);
  await doAct(colleague, "Tiếp nhận", "Đã cấp mã");

  await dialog.getByRole("button", { name: "Tiếp nhận tất cả" }).click();
  await expect(dialog.getByRole("status")).toContainText("Xong 2 trên 3 hồ sơ.");
  const outcomes = dialog.getByRole("list", { name: "Kết quả từng hồ sơ" });
  await expect(outcomes.getByText(/^Đã xong: .*-\d{6}-\d{4}, Đã tiếp nhận\.$/)).toHaveCount(2);
  await expect(outcomes.getByText(/đã cập nhật lúc .* Hồ sơ hiện ở trạng thái: Đã tiếp nhận/)).toBeVisible();
  await dialog.getByRole("button", { name: "Đóng" }).last().click();
  await expect(list.locator(`a[href*="${ids[0]}"]`)).toHaveCount(0);
});

test("what came of the last dossiers of a list is told although the list runs empty @desktop", async ({
  page,
  signIn,
}) => {
  test.slow();
  await signIn(PEOPLE.otherCitizen);
  // A commune that no other test works in: its list can run empty.
  for (const child of ["Bế Song Giang", "Bế Song Hà"]) {
    await fileOnline(page, { ...birthOf(child), unitKey: "2020/area/06187" });
  }
  await signIn("canbo.06187");
  await page.goto("/mot-cua?hang=cho-tiep-nhan");
  await page.getByLabel("Chọn cả trang").check();
  const bar = page.getByRole("region", { name: "Việc làm cùng lúc" });
  await bar.getByRole("button", { name: /^Tiếp nhận \(\d+\)$/ }).click();
  const dialog = page.getByRole("dialog", { name: /^Tiếp nhận: \d+ hồ sơ$/ });
  await dialog.getByRole("button", { name: "Tiếp nhận tất cả" }).click();
  await expect(page.getByText("Không có hồ sơ nào ở đây")).toBeAttached();
  await expect(dialog.getByRole("status")).toContainText(/Xong (\d+) trên \1 hồ sơ\./);
  await dialog.getByRole("button", { name: "Đóng" }).last().click();
  await expect(page.getByRole("heading", { level: 2 }).filter({ visible: true }).first()).toBeFocused();
});

test("officer and applicant write to each other @phone", async ({ page, signIn, openWindow }) => {
  test.slow();
  await signIn(PEOPLE.citizen);
  const id = await fileOnline(page, birthOf("Hoàng Gia Dương"));
  const office = await openWindow(PEOPLE.reception);
  await office.goto(`/mot-cua/ho-so/${id}`);
  await office.getByLabel("Nhắn cho người nộp").fill("Xin cho biết số nhà.");
  await office.getByRole("checkbox", { name: "Cần trả lời" }).check();
  await office.getByRole("button", { name: "Gửi", exact: true }).click();
  await expect(office.getByText(/Đang chờ người dân trả lời/)).toBeVisible();
  await office.goto("/mot-cua?hang=cho-nguoi-dan");
  await expect(office.locator(`a[href*="${id}"]`)).toContainText("Chờ người dân trả lời");

  await page.goto(`/ho-so/${id}`);
  const talk = page.getByRole("region", { name: "Tin nhắn với cơ quan" });
  await expect(talk).toContainText("Cơ quan đang chờ Ông/Bà trả lời");
  await expect(talk).toContainText("Xin cho biết số nhà.");
  await checkAxe(page);
  await talk.getByLabel("Trả lời").fill("Số nhà 12.");
  await talk.getByRole("button", { name: "Gửi", exact: true }).click();
  await expect(talk.getByRole("listitem").last()).toContainText("Số nhà 12.");
  await expect(talk).not.toContainText("Cơ quan đang chờ");

  await office.goto("/mot-cua?hang=don-vi");
  await expect(office.locator(`a[href*="${id}"]`)).toContainText("Tin nhắn mới");
  await office.goto(`/mot-cua/ho-so/${id}`);
  await expect(office.getByRole("list", { name: "Các tin nhắn" })).toContainText("Số nhà 12.");
});
