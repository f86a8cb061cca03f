import { checkAxe } from "../fixtures/check-axe";
import { expect, test } from "../fixtures/test";
import { FILERS } from "./filers";
import { startFilledDraft } from "./filled-draft";
import { BAD_FILES, samplePdf } from "./sample-files";

test.describe(() => {
  // The browser itself writes a line for every answer of 400 and above.
  test.use({ allowedErrors: [/status of 4\d\d .*\/api\/drafts\/[0-9a-f-]+\/papers/] });

  test("files that cannot be read are refused with the reason, and good ones still go @phone", async ({
    page,
    signIn,
  }) => {
    await signIn(FILERS.papers);
    const draftId = await startFilledDraft(page, "Hoàng Minh An");
    await page.goto(`/nop-ho-so/${draftId}/giay-to`);
    const box = page.getByLabel(/Giấy chứng sinh, hoặc văn bản/);
    for (const { file, says } of BAD_FILES) {
      await box.setInputFiles(file);
      await expect(page.getByText(says)).toBeVisible();
    }
    await checkAxe(page);
    await expect(page.getByRole("link", { name: /^Xem / })).toHaveCount(1);
    await box.setInputFiles(samplePdf("ban-moi.pdf", "another"));
    await expect(page.getByRole("link", { name: "Xem ban-moi.pdf" })).toBeVisible();
    for (const { says } of BAD_FILES) await expect(page.getByText(says)).toBeHidden();
  });
});
