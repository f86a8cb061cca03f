import { PEOPLE } from "../fixtures/demo-accounts";
import { expect, test } from "../fixtures/test";

test("an administrator prepares a change of the calendar, sees what it does, and takes it back @desktop", async ({
  page,
  signIn,
}) => {
  await signIn(PEOPLE.administrator);
  await page.goto("/quan-tri");
  await page.getByRole("main").getByRole("link", { name: "Lịch làm việc" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Lịch làm việc" })).toBeVisible();
  await page.getByRole("textbox", { name: "Ngày" }).fill("2026-12-26");
  await page.getByLabel("Tên").fill("Nghỉ thử");
  await page.getByLabel("Căn cứ").fill("Văn bản thử");
  await page.getByRole("button", { name: "Thêm vào bản soạn" }).click();
  await expect(page.getByText("Hôm đó vốn đã là ngày nghỉ.").first()).toBeVisible();
  await page.getByRole("textbox", { name: "Ngày" }).fill("2026-12-28");
  await page.getByRole("button", { name: "Thêm vào bản soạn" }).click();
  const draft = page.getByRole("table", { name: "Các thay đổi sẽ công bố cùng một lần" });
  await expect(draft.getByRole("row", { name: /28\/12\/2026.*Nghỉ thử/ })).toBeVisible();
  await expect(page.getByText(/hồ sơ đang mở (nào )?đổi ngày hẹn trả/)).toBeVisible();
  await draft.getByRole("button", { name: /Xóa khỏi bản soạn/ }).click();
  await expect(page.getByText("Chưa có thay đổi nào.")).toBeVisible();
});
