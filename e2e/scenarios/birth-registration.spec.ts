import { checkAxe } from "../fixtures/check-axe";
import { PEOPLE } from "../fixtures/demo-accounts";
import { expect, test } from "../fixtures/test";
import { doAct, openByCode, returnAtCounter, shownCode } from "../office/desk-steps";
import { fileOnline } from "../office/file-dossier";
import { readPaper } from "../office/read-paper";
import { birthOf } from "../office/sample-filings";

const CHILD = "Nông Bảo Ngọc";

test("a birth registered online goes through the commune and comes back as a paper @desktop", async ({
  page,
  signIn,
}) => {
  test.slow();
  await signIn(PEOPLE.citizen);
  const id = await fileOnline(page, birthOf(CHILD));

  await signIn(PEOPLE.reception);
  await page.goto(`/mot-cua/ho-so/${id}`);
  await doAct(page, "Tiếp nhận", "Đã cấp mã");
  await expect(page.getByRole("status").filter({ hasText: "Đã cấp mã" })).toBeFocused();
  await checkAxe(page);
  const code = await shownCode(page);
  await doAct(page, "Chuyển xử lý", "Đã chuyển hồ sơ để giải quyết");

  await signIn("thuly.dongdang");
  await openByCode(page, code);
  await expect(page.getByRole("link", { name: "Nhận hồ sơ tại quầy" })).toHaveCount(0);
  await doAct(page, "Nhận thụ lý", "Đã nhận thụ lý");
  await doAct(page, "Soạn kết quả", "Đã soạn dự thảo kết quả");
  const draft = await readPaper(page.getByRole("link", { name: "Xem bản PDF dự thảo" }));
  expect(draft).toContain(CHILD);
  await doAct(page, "Trình duyệt", "Đã trình kết quả thẩm định");

  await signIn("chutich.dongdang");
  await openByCode(page, code);
  await expect(page.getByRole("region", { name: "Dự thảo kết quả" })).toContainText(CHILD);
  await doAct(page, "Trả lại để sửa", "Đã trả lại để hoàn thiện", (panel) =>
    panel.getByLabel("Cần sửa gì?").fill("Ghi rõ nơi sinh"),
  );

  await signIn("thuly.dongdang");
  await openByCode(page, code);
  await expect(page.getByText("Ghi rõ nơi sinh").first()).toBeInViewport();
  await doAct(page, "Soạn kết quả", "Đã soạn dự thảo kết quả", async (panel) => {
    const body = panel.getByLabel("Nội dung");
    await body.fill(`${await body.inputValue()}\nNơi sinh: Trung tâm Y tế Cao Lộc.`);
  });
  await doAct(page, "Trình duyệt", "Đã trình kết quả thẩm định");

  await signIn("chutich.dongdang");
  await openByCode(page, code);
  await doAct(page, "Phê duyệt", "Đã phê duyệt");

  await signIn("vanthu.dongdang");
  await openByCode(page, code);
  await doAct(page, "Phát hành kết quả", "Đã phát hành với số");

  await signIn("traketqua.dongdang");
  await openByCode(page, code);
  await returnAtCounter(page, PEOPLE.citizen);
  const result = await readPaper(page.getByRole("link", { name: /Kết quả giải quyết/ }));
  expect(result).toContain(CHILD);
  expect(result).toContain("Nơi sinh: Trung tâm Y tế Cao Lộc.");
  await checkAxe(page);

  await signIn(PEOPLE.citizen);
  await page.goto(`/ho-so/${id}`);
  await expect(page.getByText("Đã trả kết quả").first()).toBeVisible();
});
