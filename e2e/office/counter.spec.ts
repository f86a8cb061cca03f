import type { Page } from "@playwright/test";
import { samplePdf } from "@/prisma/seed/demo/dossiers/sample-pdf";
import { checkAxe } from "../fixtures/check-axe";
import { PEOPLE } from "../fixtures/demo-accounts";
import { expect, test } from "../fixtures/test";
import { answerPage } from "./answer-page";
import { shownCode } from "./desk-steps";
import { startAtCounter } from "./file-dossier";
import { inCapitals, nameOf, readPaper } from "./read-paper";

const HOME = "Khối 3, thị trấn Đồng Đăng";

test("a form filled in page by page is received on the counter's one page, with its receipt @desktop", async ({
  page,
  signIn,
}) => {
  test.slow();
  await signIn(PEOPLE.reception);
  await page.goto("/mot-cua");
  await page.getByRole("link", { name: "Nhận hồ sơ tại quầy" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Nhận hồ sơ tại quầy" })).toBeVisible();
  await checkAxe(page);
  const applicant = await nameOf(PEOPLE.citizen);
  const id = await startAtCounter(page, /khai sinh/, PEOPLE.citizen);
  const walkIn = `/mot-cua/tiep-nhan/${id}`;
  await page.getByRole("link", { name: "Nhập đủ tờ khai, từng trang một" }).click();
  await expect(page.getByRole("navigation", { name: "Trình đơn làm việc" })).toBeAttached();
  await expect(page.getByRole("link", { name: "Quay lại" })).toHaveAttribute("href", walkIn);
  await answerPage(page, "Nơi giải quyết");
  await expect(page.getByLabel("Họ và tên")).toHaveValue(applicant);
  await answerPage(page, "Người nộp hồ sơ");
  await answerBirth(page);
  await page.getByLabel(/Giấy chứng sinh, hoặc văn bản/).setInputFiles({
    name: "giay-chung-sinh.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from(samplePdf("counter")),
  });
  await expect(page.getByRole("link", { name: "Xem giay-chung-sinh.pdf" })).toBeVisible();
  await page.getByRole("link", { name: "Tiếp tục" }).click();
  await answerPage(page, "Nhận kết quả", [
    ["one", "nhận kết quả bằng cách nào", "Đến nhận tại nơi nộp hồ sơ"],
  ]);
  await expect(page).toHaveURL(walkIn);
  await expect(page.getByRole("heading", { level: 1, name: "Tiếp nhận tại quầy" })).toBeVisible();
  await checkAxe(page);
  await page.getByLabel("Số bộ", { exact: true }).selectOption("2");
  await page.getByRole("button", { name: "Tiếp nhận và in giấy hẹn" }).dblclick();

  await expect(page.getByRole("heading", { level: 1, name: "Đã tiếp nhận" })).toBeVisible();
  await page.goto(`/mot-cua/ho-so/${id}`);
  const code = await shownCode(page);
  const receipt = await readPaper(page.getByRole("link", { name: /Giấy tiếp nhận/ }).first());
  expect(receipt).toContain(code);
  expect(receipt.toLocaleUpperCase("vi")).toContain(inCapitals(applicant));
  expect(receipt).toContain("Số lượng hồ sơ: 02 (bộ)");
  await checkAxe(page);
});

async function answerBirth(page: Page): Promise<void> {
  await answerPage(page, "Việc đăng ký", [["one", "Ông/Bà là ai của trẻ", "Mẹ"]]);
  await answerPage(page, "Người con", [
    ["text", "Họ, chữ đệm, tên của trẻ", "Nông Gia Hân"],
    ["one", "Giới tính", "Nữ"],
    ["date", "Ngày sinh", "5/11/2026"],
    ["list", "Dân tộc của trẻ", "Nùng"],
    ["list", "Quốc tịch", "Việt Nam"],
    ["text", "Quê quán", HOME],
  ]);
  await answerPage(page, "Nơi sinh", [
    ["one", "Trẻ sinh ở đâu", "Bệnh viện, trạm y tế"],
    ["text", "Tên cơ sở y tế", "Trung tâm Y tế Cao Lộc"],
    ["text", "Địa chỉ nơi sinh", "Thị trấn Cao Lộc"],
    ["one", "giấy tờ gì về việc sinh", "Giấy chứng sinh"],
    ["one", "trường hợp dưới đây", "Không"],
  ]);
  await answerPage(page, "Người mẹ", [
    ["text", "Họ, chữ đệm, tên mẹ", "Nông Thị Hoa"],
    ["date", "Ngày sinh của mẹ", "12/3/1990"],
    ["list", "Dân tộc của mẹ", "Tày"],
    ["list", "Quốc tịch", "Việt Nam"],
    ["text", "Nơi cư trú của mẹ", HOME],
  ]);
  await answerPage(page, "Cha mẹ của trẻ", [
    ["one", "đăng ký kết hôn chưa", "Không"],
    ["one", "thông tin người cha", "Không"],
  ]);
  await answerPage(page, "Yêu cầu thêm", [
    ["one", "bản sao Giấy khai sinh", "Không"],
    ["one", "60 ngày tuổi", "Không"],
  ]);
}
