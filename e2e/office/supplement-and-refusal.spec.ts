import { samplePdf } from "@/prisma/seed/demo/dossiers/sample-pdf";
import { checkAxe } from "../fixtures/check-axe";
import { PEOPLE } from "../fixtures/demo-accounts";
import { expect, test } from "../fixtures/test";
import { doAct, openAct } from "./desk-steps";
import { fileOnline } from "./file-dossier";
import { inCapitals, nameOf, readPaper } from "./read-paper";
import { birthOf } from "./sample-filings";

test("a supplement is asked for with F02, answered online, and the dossier accepted @desktop", async ({
  page,
  signIn,
}) => {
  test.slow();
  await signIn(PEOPLE.citizen);
  const id = await fileOnline(page, birthOf("Nông Minh Khôi"));
  await signIn(PEOPLE.reception);
  await page.goto(`/mot-cua/ho-so/${id}`);
  const panel = await openAct(page, "Yêu cầu bổ sung");
  await panel.getByRole("button", { name: "Yêu cầu bổ sung", exact: true }).click();
  await expect(panel.getByRole("alert")).toBeFocused();
  await expect(panel.getByRole("alert")).toContainText("Căn cứ pháp lý: Ông/Bà cần điền mục này.");
  await expect(panel.getByRole("alert")).toContainText("Mời chọn ít nhất một giấy tờ cần bổ sung.");
  await checkAxe(page);
  const paper = panel.getByRole("group", { name: /Giấy chứng sinh, hoặc văn bản/ });
  await panel.getByLabel("Lý do", { exact: true }).selectOption("PAPERS_ILLEGIBLE");
  await panel.getByLabel("Vì sao cần bổ sung?").fill("Ảnh giấy chứng sinh bị mờ");
  await panel.getByLabel("Căn cứ pháp lý").fill("Điều 16 Luật Hộ tịch");
  await paper.getByLabel("Giấy tờ này thế nào?").selectOption("ILLEGIBLE");
  await paper.getByLabel("Người dân cần làm gì?").fill("Chụp lại cả tờ, đủ ánh sáng");
  await doAct(page, "Yêu cầu bổ sung", "Đã yêu cầu bổ sung");
  const applicant = inCapitals(await nameOf(PEOPLE.citizen));
  const asked = await readPaper(page.getByRole("link", { name: /Phiếu yêu cầu bổ sung/ }));
  for (const said of [
    applicant,
    "Ảnh giấy chứng sinh bị mờ",
    "Luật Hộ tịch",
    "Chụp lại cả tờ",
    "số điện thoại 1022",
  ]) {
    expect(asked).toContain(said);
  }

  await signIn(PEOPLE.citizen);
  await page.goto("/ho-so");
  const row = page.getByRole("listitem").filter({ has: page.locator(`a[href="/ho-so/${id}"]`) });
  await expect(row).toContainText("Chờ bổ sung");
  await expect(row).toContainText(/Nộp bổ sung trước \D+ \d\d\/\d\d\/\d{4}/);
  await page.goto(`/nop-ho-so/${id}/giay-to`);
  await page.getByLabel(/Giấy chứng sinh, hoặc văn bản/).setInputFiles({
    name: "chup-lai.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from(samplePdf("again")),
  });
  await expect(page.getByRole("link", { name: "Xem chup-lai.pdf" })).toBeVisible();
  await page.goto(`/nop-ho-so/${id}/kiem-tra`);
  await page.getByRole("checkbox", { name: /cam đoan/ }).check();
  await page.getByRole("button", { name: "Nộp bổ sung" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Đã nộp bổ sung" })).toBeVisible();

  await signIn(PEOPLE.reception);
  await page.goto(`/mot-cua/ho-so/${id}`);
  await expect(page.getByRole("link", { name: /chup-lai\.pdf · bổ sung lần 1/ })).toBeVisible();
  await doAct(page, "Tiếp nhận", "Đã cấp mã");
});

test("a refusal says why, by which law and what to do, on F03 too @desktop", async ({ page, signIn }) => {
  test.slow();
  await signIn(PEOPLE.citizen);
  const id = await fileOnline(page, birthOf("Nông Đức Anh"));
  await signIn(PEOPLE.reception);
  await page.goto(`/mot-cua/ho-so/${id}`);
  await doAct(page, "Từ chối tiếp nhận", "Đã từ chối tiếp nhận hồ sơ", async (panel) => {
    await panel.getByLabel("Lý do", { exact: true }).selectOption("NOT_COMPETENT");
    await panel.getByLabel("Vì sao không tiếp nhận?").fill("Cha mẹ không cư trú tại thị trấn");
    await panel.getByLabel("Căn cứ pháp lý").fill("Điều 13 Luật Hộ tịch");
    await panel.getByLabel(/Hướng dẫn/).fill("Nộp tại nơi cư trú của mẹ");
  });
  const applicant = inCapitals(await nameOf(PEOPLE.citizen));
  const refusal = await readPaper(page.getByRole("link", { name: /Phiếu từ chối/ }));
  for (const said of [applicant, "Cha mẹ không cư trú", "Điều 13 Luật Hộ tịch", "Nộp tại nơi cư trú"]) {
    expect(refusal).toContain(said);
  }
  await checkAxe(page);
  await signIn(PEOPLE.citizen);
  await page.goto(`/ho-so/${id}`);
  await expect(page.getByText("Cha mẹ không cư trú tại thị trấn").first()).toBeVisible();
});
