import { checkAxe } from "../fixtures/check-axe";
import { PEOPLE } from "../fixtures/demo-accounts";
import { expect, test } from "../fixtures/test";
import { doAct, openAct } from "./desk-steps";
import { fileOnline } from "./file-dossier";
import { inCapitals, nameOf, readPaper } from "./read-paper";
import { socialAssistanceFor } from "./sample-filings";

const SPECIALIST = "thuly.dongdang";
const SIGNER = "chutich.dongdang";
const WHY = "Xã bên chưa trả lời xác minh nơi cư trú";

test("a new appointment is proposed and signed, the citizen reads the apology; then a pause and its end @desktop", async ({
  page,
  signIn,
}) => {
  test.slow();
  await signIn(PEOPLE.citizen);
  const id = await fileOnline(page, socialAssistanceFor("Lương Văn Hẹn"));
  const as = async (login: string) => {
    await signIn(login);
    await page.goto(login === PEOPLE.citizen ? `/ho-so/${id}` : `/mot-cua/ho-so/${id}`);
  };
  await as(PEOPLE.reception);
  await doAct(page, "Tiếp nhận", "Đã cấp mã");
  await doAct(page, "Chuyển xử lý", "Đã chuyển hồ sơ để giải quyết");
  await as(SPECIALIST);
  await doAct(page, "Nhận thụ lý", "Đã nhận thụ lý");
  const proposal = await openAct(page, "Đề nghị xin lỗi, hẹn lại");
  await proposal.getByRole("button", { name: "Đề nghị xin lỗi, hẹn lại", exact: true }).click();
  await expect(proposal.getByRole("alert")).toBeFocused();
  await checkAxe(page);
  await proposal.getByLabel("Lý do", { exact: true }).selectOption("WAITS_FOR_OPINION");
  await proposal.getByLabel("Vì sao không kịp ngày đã hẹn?").fill(WHY);
  await proposal.getByLabel("Căn cứ pháp lý").fill("Khoản 6 Điều 19 Nghị định 118/2025/NĐ-CP");
  await doAct(page, "Đề nghị xin lỗi, hẹn lại", "Đã đề nghị xin lỗi và hẹn lại");

  await as(SIGNER);
  const note = page.getByText("Đề nghị xin lỗi và hẹn lại, chờ lãnh đạo ký");
  await expect(note).toBeVisible();
  await expect(page.getByText(WHY).first()).toBeVisible();
  await checkAxe(page);
  await doAct(page, "Xin lỗi và hẹn lại", "Đã xin lỗi và hẹn lại ngày trả");
  await expect(note).toHaveCount(0);
  await expect(page.getByText(/chưa làm được\. Hồ sơ đã được xin lỗi và hẹn lại một lần/)).toBeVisible();

  await as(PEOPLE.citizen);
  await expect(page.getByText("Cơ quan xin lỗi Ông/Bà vì không kịp ngày đã hẹn")).toBeVisible();
  const letter = await readPaper(page.getByRole("link", { name: /Văn bản xin lỗi/ }));
  for (const said of [inCapitals(await nameOf(PEOPLE.citizen)), WHY, "XL-TTHC"])
    expect(letter).toContain(said);
  await checkAxe(page);

  await as(SIGNER);
  await doAct(page, "Tạm dừng", "Đã tạm dừng", async (panel) => {
    await panel.getByLabel("Lý do", { exact: true }).selectOption("FIELD_SURVEY");
    await panel.getByLabel("Vì sao phải tạm dừng?").fill("Phải kiểm tra nơi ở");
    await panel.getByLabel("Căn cứ pháp lý").fill("Nghị định 20/2021/NĐ-CP");
  });
  await as(PEOPLE.citizen);
  await expect(page.getByText("Hồ sơ tạm dừng, Ông/Bà không phải làm gì")).toBeVisible();
  await expect(page.getByText(/Thời hạn giải quyết dừng từ/)).toBeVisible();
  await checkAxe(page);
  await as(SIGNER);
  await doAct(page, "Tiếp tục giải quyết", "Đã tiếp tục giải quyết", (panel) =>
    panel.getByLabel("Vì sao tiếp tục được?").fill("Đã kiểm tra xong"),
  );
  await as(PEOPLE.citizen);
  await expect(page.getByText("Đã tiếp tục giải quyết")).toBeVisible();
});
