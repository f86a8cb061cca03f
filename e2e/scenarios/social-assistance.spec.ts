import { checkAxe } from "../fixtures/check-axe";
import { queryOne } from "../fixtures/database";
import { PEOPLE } from "../fixtures/demo-accounts";
import { expect, test } from "../fixtures/test";
import { doAct, openByCode, returnAtCounter, shownCode } from "../office/desk-steps";
import { fileAtCounter } from "../office/file-dossier";
import { readPaper } from "../office/read-paper";
import { socialAssistanceFor } from "../office/sample-filings";

const PERSON = "Vi Văn Thắng";
const HEAD = "truongphong.ldtbxh.caoloc";
const SPECIALIST = "thuly.ldtbxh.caoloc";
const DRAFTED = "Đã soạn dự thảo kết quả";
const SUBMITTED = "Đã trình kết quả thẩm định";

test("social assistance passes commune, district and commune again @desktop", async ({ page, signIn }) => {
  test.slow();
  await signIn(PEOPLE.reception);
  await fileAtCounter(page, socialAssistanceFor(PERSON), /trợ cấp xã hội hàng tháng/i);
  const code = await shownCode(page);
  await doAct(page, "Chuyển xử lý", "Đã chuyển hồ sơ để giải quyết");

  const as = async (login: string) => {
    await signIn(login);
    await openByCode(page, code);
  };
  await as("thuly.dongdang");
  await doAct(page, "Nhận thụ lý", "Đã nhận thụ lý");
  await doAct(page, "Soạn kết quả", DRAFTED);
  await doAct(page, "Trình duyệt", SUBMITTED);
  await as("chutich.dongdang");
  await doAct(page, "Phê duyệt", "Đang chuyển cơ quan khác");

  await as(HEAD);
  await doAct(page, "Nhận hồ sơ chuyển đến", "Chờ phân công");
  const { id: specialist } = await queryOne<{ id: string }>("SELECT id FROM account WHERE login_name = $1", [
    SPECIALIST,
  ]);
  await doAct(page, "Phân công", "Đã phân công người thụ lý", async (panel) => {
    await panel.getByLabel("Giao cho ai?").selectOption(specialist);
    await panel.getByLabel("Chỉ đạo").fill("Xem kỹ diện hộ nghèo");
  });
  await as(SPECIALIST);
  await expect(page.getByRole("paragraph").filter({ hasText: "Xem kỹ diện hộ nghèo" })).toBeVisible();
  await doAct(page, "Soạn kết quả", DRAFTED);
  await doAct(page, "Trình duyệt", SUBMITTED);
  await as(HEAD);
  await doAct(page, "Phê duyệt", "Chờ ký");
  await as("chutich.caoloc");
  await doAct(page, "Phê duyệt", "Chờ phát hành");
  await as("vanthu.caoloc");
  await doAct(page, "Phát hành kết quả", "Đã phát hành với số");
  await checkAxe(page);

  await as("traketqua.dongdang");
  await returnAtCounter(page, PEOPLE.citizen);
  const result = await readPaper(page.getByRole("link", { name: /Kết quả giải quyết/ }));
  expect(result).toContain(PERSON);
  expect(result).toContain("HUYỆN CAO LỘC");
  const legs = page.getByRole("region", { name: "Nhật ký hồ sơ" });
  await expect(legs).toContainText("Đã nhận hồ sơ từ cơ quan chuyển đến");
});
