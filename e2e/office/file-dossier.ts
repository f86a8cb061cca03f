import type { Page } from "@playwright/test";
import { samplePdf } from "@/prisma/seed/demo/dossiers/sample-pdf";
import { queryOne } from "../fixtures/database";
import { PEOPLE } from "../fixtures/demo-accounts";
import { expect } from "../fixtures/test";
import type { SampleFiling } from "./sample-filings";

const DONG_DANG = "2020/area/06184";

/** Begins a dossier for somebody at the counter; gives the id of the draft. */
export async function startAtCounter(page: Page, procedure: RegExp, personalId: string): Promise<string> {
  await page.goto("/mot-cua/tiep-nhan");
  await page.getByRole("radio", { name: procedure }).check();
  await page.getByLabel(/Số định danh cá nhân/).fill(personalId);
  await page.getByRole("button", { name: "Bắt đầu nhập" }).click();
  return draftOf(page);
}

/** Receives a walk-in with all answers given; gives the id of the dossier, whose page is open. */
export async function fileAtCounter(page: Page, filing: SampleFiling, procedure: RegExp): Promise<string> {
  const id = await startAtCounter(page, procedure, PEOPLE.citizen);
  await fillDraft(page, id, filing);
  await page.goto(`/mot-cua/tiep-nhan/${id}`);
  await page.getByRole("button", { name: "Tiếp nhận và in giấy hẹn" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Đã tiếp nhận" })).toBeVisible();
  await page.goto(`/mot-cua/ho-so/${id}`);
  return id;
}

/** Files a dossier online as the citizen who is signed in; gives its id. */
export async function fileOnline(page: Page, filing: SampleFiling): Promise<string> {
  await page.goto(`/thu-tuc/${filing.procedureCode}`);
  await page.getByRole("button", { name: "Nộp trực tuyến" }).click();
  const id = await draftOf(page);
  await fillDraft(page, id, filing);
  await page.goto(`/nop-ho-so/${id}/kiem-tra`);
  await page.getByRole("checkbox", { name: /cam đoan/ }).check();
  await page.getByRole("button", { name: "Nộp hồ sơ" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Đã gửi hồ sơ" })).toBeVisible();
  return id;
}

async function draftOf(page: Page): Promise<string> {
  await page.waitForURL(/\/(?:nop-ho-so|tiep-nhan)\/[0-9a-f-]{36}/);
  return /(?:nop-ho-so|tiep-nhan)\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";
}

/** What the pages of the form would save, sent in one request. */
export async function fillDraft(page: Page, id: string, filing: SampleFiling): Promise<void> {
  const headers = { origin: new URL(page.url()).origin };
  const unit = await queryOne<{ id: string }>("SELECT id FROM unit WHERE source_key = $1", [
    filing.unitKey ?? DONG_DANG,
  ]);
  const { version, content } = await (await page.request.get(`/api/drafts/${id}`)).json();
  const saved = await page.request.put(`/api/drafts/${id}`, {
    headers,
    data: {
      version,
      page: "kiem-tra",
      competentUnitId: unit.id,
      applicant: content.applicant,
      answers: filing.answers,
      delivery: { method: "COUNTER" },
    },
  });
  expect(saved.status(), await saved.text()).toBe(200);
  for (const component of filing.papers) {
    const sent = await page.request.put(`/api/drafts/${id}/papers?component=${component}&name=giay.pdf`, {
      headers: { ...headers, "content-type": "application/octet-stream" },
      data: Buffer.from(samplePdf(`${id} ${component}`)),
    });
    expect(sent.status(), await sent.text()).toBe(200);
  }
}
