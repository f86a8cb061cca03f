import type { Page } from "@playwright/test";
import { queryOne } from "../fixtures/database";
import { expect } from "../fixtures/test";
import { startBirthRegistration } from "./birth-registration";
import { daysAgo } from "./days-ago";
import { samplePdf } from "./sample-files";

const NEWBORN = {
  relation: "mother",
  childSex: "female",
  childEthnicity: "07",
  childNationality: "VN",
  childHometown: "Khối 3, thị trấn Đồng Đăng",
  birthAt: "facility",
  birthFacility: "Bệnh viện đa khoa tỉnh Lạng Sơn",
  birthAddress: "Thành phố Lạng Sơn",
  birthProof: "certificate",
  specialCase: "none",
  motherName: "Nông Thị Hoa",
  motherBirth: "1990-02-01",
  motherEthnicity: "02",
  motherNationality: "VN",
  motherAddress: "Khối 3, thị trấn Đồng Đăng",
  parentsMarried: "no",
  recordFather: "no",
  copiesWanted: "no",
  lateRegistration: "no",
};

/** A draft with every answer and the paper it needs, saved by the requests that the pages send; gives its id. */
export async function startFilledDraft(page: Page, childName: string): Promise<string> {
  const draftId = await startBirthRegistration(page);
  const commune = await queryOne<{ id: string }>(
    "SELECT unit_id AS id FROM unit_version WHERE area_code = '06184' ORDER BY valid_from DESC LIMIT 1",
  );
  const { version } = await (await page.request.get(`/api/drafts/${draftId}`)).json();
  const headers = { origin: new URL(page.url()).origin };
  const saved = await page.request.put(`/api/drafts/${draftId}`, {
    headers,
    data: {
      version,
      page: "kiem-tra",
      competentUnitId: commune.id,
      answers: { ...NEWBORN, childName, childBirthOn: daysAgo(17) },
      delivery: { method: "ONLINE" },
    },
  });
  expect(saved.status()).toBe(200);
  const { name, buffer } = samplePdf("giay-chung-sinh.pdf", draftId);
  const attached = await page.request.put(
    `/api/drafts/${draftId}/papers?${new URLSearchParams({ component: "p01", name })}`,
    { data: buffer, headers: { ...headers, "content-type": "application/octet-stream" } },
  );
  expect(attached.ok()).toBe(true);
  return draftId;
}
