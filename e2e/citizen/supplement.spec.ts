import { checkAxe } from "../fixtures/check-axe";
import { PEOPLE } from "../fixtures/demo-accounts";
import { sessionCookie } from "../fixtures/session-cookie";
import { expect, test } from "../fixtures/test";
import { openAct } from "../office/desk-steps";
import { FILERS } from "./filers";
import { startFilledDraft } from "./filled-draft";
import { samplePdf } from "./sample-files";

// The browser itself writes a line for the answer that refuses the old file.
test.use({ allowedErrors: [/status of 4\d\d .*\/api\/drafts\/[0-9a-f-]+\/papers/] });
test.slow();

test("what an officer asks for is answered by its applicant, from phone to desk @phone", async ({
  page,
  browser,
  baseURL,
  signIn,
}) => {
  await signIn(FILERS.supplement);
  const dossierId = await startFilledDraft(page, "Hoàng Minh Bảo");
  await page.goto(`/nop-ho-so/${dossierId}/kiem-tra`);
  await page.getByRole("checkbox", { name: /Tôi cam đoan/ }).check();
  await page.getByRole("button", { name: "Nộp hồ sơ" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Đã gửi hồ sơ" })).toBeVisible();

  const office = await browser.newContext({ locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh", baseURL });
  await office.addCookies([await sessionCookie(baseURL ?? "", PEOPLE.reception)]);
  const desk = await office.newPage();
  await desk.goto(`/mot-cua/ho-so/${dossierId}`);
  const act = await openAct(desk, "Yêu cầu bổ sung");
  await act.getByLabel("Lý do", { exact: true }).selectOption("PAPERS_ILLEGIBLE");
  await act.getByLabel("Vì sao cần bổ sung?").fill("Ảnh chụp giấy chứng sinh bị mờ");
  await act.getByLabel(/Căn cứ/).fill("Điều 16 Luật Hộ tịch");
  const component = act.getByRole("group", { name: /Giấy chứng sinh, hoặc văn bản/ });
  await component.getByRole("combobox").selectOption({ label: "không đọc được" });
  await component.getByRole("textbox").fill("Chụp lại cho rõ cả trang");
  await act.getByRole("button", { name: "Yêu cầu bổ sung", exact: true }).click();
  await expect(desk.getByText(/Đã yêu cầu bổ sung/).first()).toBeVisible();

  await page.goto(`/ho-so/${dossierId}`);
  await expect(page.getByText("Chụp lại cho rõ cả trang")).toBeVisible();
  await page.getByText("Vì sao là ngày này?").click();
  await expect(page.getByText(/Ông\/Bà có 15 ngày để nộp/)).toBeVisible();
  await expect(page.getByText(/thời hạn đang dừng để chờ bổ sung/)).toBeVisible();
  await page.getByRole("button", { name: "Tính lại ngay trên máy này" }).click();
  await expect(page.getByText("Trùng với ngày ghi ở trên.")).toBeVisible();
  await checkAxe(page);
  await page.getByRole("link", { name: "Bổ sung hồ sơ" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Giấy tờ" })).toBeVisible();
  await expect(page.getByText("Còn thiếu 1 giấy tờ phải có.")).toBeVisible();
  await checkAxe(page);
  const box = page.getByLabel(/Giấy chứng sinh, hoặc văn bản/);
  await box.setInputFiles(samplePdf("van-the.pdf", dossierId));
  await expect(page.getByText(/Tệp này giống hệt tệp đã gửi cùng hồ sơ/)).toBeVisible();
  await box.setInputFiles(samplePdf("chup-lai.pdf", `${dossierId} again`));
  await expect(page.getByRole("link", { name: "Xem chup-lai.pdf" })).toBeVisible();
  // The pages of the form may be mended too; nothing in them was asked for, so none is in the way.
  await page.getByRole("link", { name: "Tiếp tục" }).click();
  await expect(page).toHaveURL(`/nop-ho-so/${dossierId}/kiem-tra`);
  expect(await page.getByRole("link", { name: /^Sửa/ }).count()).toBeGreaterThan(1);
  await page.getByRole("checkbox", { name: /Tôi cam đoan/ }).check();
  await page.getByRole("button", { name: "Nộp bổ sung" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Đã nộp bổ sung" })).toBeVisible();
  await expect(page.getByText(/chưa đủ thì từ chối và nói rõ vì sao/)).toBeVisible();
  await expect(page.getByText(/báo Ông\/Bà bổ sung một lần/)).toHaveCount(0);

  await desk.goto(`/mot-cua/ho-so/${dossierId}`);
  await expect(desk.getByText("chup-lai.pdf").first()).toBeVisible();
  await (await openAct(desk, "Tiếp nhận")).getByRole("button", { name: "Tiếp nhận", exact: true }).click();
  await expect(desk.getByText(/Đã tiếp nhận/).first()).toBeVisible();
  await office.close();

  await page.goto(`/nop-ho-so/${dossierId}/da-gui`);
  await expect(page).toHaveURL(`/ho-so/${dossierId}`);
  await expect(page.getByText("Hồ sơ đã được tiếp nhận")).toBeVisible();
  await expect(page.getByRole("link", { name: /Giấy tiếp nhận hồ sơ và hẹn trả kết quả/ })).toBeVisible();
});
