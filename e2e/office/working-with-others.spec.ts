import type { Locator } from "@playwright/test";
import { checkAxe } from "../fixtures/check-axe";
import { PEOPLE } from "../fixtures/demo-accounts";
import { expect, test } from "../fixtures/test";
import { doAct, openAct, openByCode, shownCode } from "./desk-steps";
import { fileAtCounter } from "./file-dossier";
import { readPaper } from "./read-paper";
import { socialAssistanceFor } from "./sample-filings";

const FORWARDED = "Đã chuyển hồ sơ để giải quyết";
const SOCIAL = "Phòng Lao động - Thương binh và Xã hội huyện Cao Lộc";
const FINANCE = "Phòng Tài chính - Kế hoạch huyện Cao Lộc";

async function choose(panel: Locator, order: number, typed: string, unit: string): Promise<void> {
  await panel.getByRole("combobox", { name: `Nơi thứ ${order}` }).fill(typed);
  await panel.getByRole("option", { name: unit }).click();
}

test("a commune asks two divisions, one answers, and the work goes on without the other @desktop", async ({
  page,
  signIn,
}) => {
  test.slow();
  await signIn(PEOPLE.reception);
  const id = await fileAtCounter(page, socialAssistanceFor("Vi Thị Nhàn"), /trợ cấp xã hội hàng tháng/i);
  const code = await shownCode(page);
  const as = async (login: string) => {
    await signIn(login);
    await openByCode(page, code);
  };

  await doAct(page, "Chuyển xử lý", FORWARDED);
  await page.getByRole("status").getByRole("link", { name: "Thu hồi" }).click();
  await doAct(page, "Thu hồi", "Đã thu hồi về người gửi");
  await doAct(page, "Chuyển xử lý", FORWARDED);
  await as("thuly.dongdang");
  await as(PEOPLE.reception);
  await expect(page.getByText("Thu hồi: chưa làm được. Người nhận đã mở hồ sơ")).toBeVisible();

  await as("thuly.dongdang");
  await doAct(page, "Nhận thụ lý", "Đã nhận thụ lý");
  await doAct(page, "Lấy ý kiến phối hợp", "Đã gửi lấy ý kiến phối hợp", async (panel) => {
    await choose(panel, 1, "lao dong cao loc", SOCIAL);
    await choose(panel, 2, "tai chinh cao loc", FINANCE);
    await panel.getByLabel("Nội dung hỏi hoặc việc cần làm").first().fill("Xác nhận mức trợ cấp");
  });
  await checkAxe(page);
  const letters = page.getByRole("link", { name: /Công văn lấy ý kiến/ });
  await expect(letters).toHaveCount(2);
  for (const unit of [SOCIAL, FINANCE]) {
    await expect(page.getByRole("link", { name: `Công văn lấy ý kiến – ${unit}` })).toBeVisible();
    await expect(page.getByRole("link", { name: `In công văn lấy ý kiến gửi ${unit}` })).toBeVisible();
  }
  expect(await readPaper(letters.first())).toContain("Xác nhận mức trợ cấp");

  await signIn("thuly.ldtbxh.caoloc");
  await page.goto("/mot-cua?hang=phoi-hop");
  await page.getByRole("list", { name: "Danh sách hồ sơ" }).getByRole("link", { name: code }).click();
  await doAct(page, "Nhận việc phối hợp", "Nơi phối hợp đã nhận");
  await doAct(page, "Trả lời phối hợp", "Nơi phối hợp đã trả lời", async (panel) => {
    await panel.getByRole("radio", { name: "Đồng ý", exact: true }).check();
    await panel.getByLabel("Nội dung trả lời").fill("Mức trợ cấp đúng quy định");
  });

  await signIn(PEOPLE.citizen);
  await page.goto(`/ho-so/${id}`);
  await expect(page.getByText(`Đang lấy ý kiến của ${FINANCE}`)).toBeVisible();
  await expect(page.getByRole("region", { name: "Các nơi phối hợp" })).toContainText(SOCIAL);
  await expect(page.getByText("Mức trợ cấp đúng quy định")).toHaveCount(0);

  await as("chutich.dongdang");
  await doAct(page, "Kết thúc lấy ý kiến", "Đã kết thúc lấy ý kiến", async (panel) => {
    await panel.getByLabel(/Vì sao kết thúc/).fill("Đã đủ căn cứ");
  });
  await as("thuly.dongdang");
  const parts = page.getByRole("region", { name: "Ý kiến và việc phối hợp" });
  await expect(parts).toContainText("Mức trợ cấp đúng quy định");
  await expect(parts).toContainText("Không trả lời không có nghĩa là đồng ý");
  // Ended while there was still time to answer: nobody was late.
  await expect(parts).toContainText("Không cần trả lời nữa");
  await expect(parts).toContainText("kết thúc lúc");
  await expect(parts).not.toContainText("Không trả lời đúng hạn");
  await openAct(page, "Soạn kết quả");
  await doAct(page, "Soạn kết quả", "Đã soạn dự thảo kết quả");
  const sheet = await readPaper(page.getByRole("link", { name: /Phiếu kiểm soát quá trình/ }));
  expect(sheet.replaceAll(/\s+/g, " ")).toContain("Phòng Lao động - Thương binh");
  await checkAxe(page);
});
