import type { Page } from "@playwright/test";
import { expect } from "../fixtures/test";
import { daysAgo } from "./days-ago";
import { startDraft } from "./start-draft";

const next = (page: Page) => page.getByRole("button", { name: "Tiếp tục" }).click();
const onPage = (page: Page, title: string) =>
  expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();

async function choose(page: Page, label: string, typed: string, option: string | RegExp): Promise<void> {
  await page.getByRole("combobox", { name: label }).fill(typed);
  await page.getByRole("option", { name: option, exact: true }).click();
}

async function fillDate(
  page: Page,
  group: string,
  [day, month, year]: [string, string, string],
): Promise<void> {
  const boxes = page.getByRole("group", { name: group });
  await boxes.getByLabel("Ngày", { exact: true }).fill(day);
  await boxes.getByLabel("Tháng", { exact: true }).fill(month);
  await boxes.getByLabel("Năm", { exact: true }).fill(year);
}

/** A fresh draft of a birth registration; gives its id. */
export function startBirthRegistration(page: Page): Promise<string> {
  return startDraft(page, "1.001193");
}

/** Fills in everything up to the papers, as somebody with a child born in Đồng Đăng would. */
export async function fillBirthRegistration(page: Page, child: string): Promise<void> {
  await onPage(page, "Nơi giải quyết");
  await choose(page, "Nộp tới cơ quan nào?", "dong dang", /thị trấn Đồng Đăng/);
  await next(page);
  await onPage(page, "Người nộp hồ sơ");
  await next(page);
  await onPage(page, "Việc đăng ký");
  await page.getByRole("radio", { name: "Mẹ", exact: true }).check();
  await next(page);
  await fillChild(page, child);
  await fillBirthPlace(page);
  await fillParents(page);
  await onPage(page, "Yêu cầu thêm");
  await page
    .getByRole("group", { name: "bản sao Giấy khai sinh" })
    .getByLabel("Không", { exact: true })
    .check();
  await page.getByRole("group", { name: "60 ngày tuổi" }).getByLabel("Không", { exact: true }).check();
  await next(page);
  await onPage(page, "Giấy tờ");
}

/** Two weeks and some days old: within the time for registering. */
function birthday(): [string, string, string] {
  const [year = "", month = "", day = ""] = daysAgo(17).split("-");
  return [day, month, year];
}

async function fillChild(page: Page, child: string): Promise<void> {
  await onPage(page, "Người con");
  await page.getByLabel("Họ, chữ đệm, tên của trẻ").fill(child);
  await page.getByRole("radio", { name: "Nữ", exact: true }).check();
  await fillDate(page, "Ngày sinh", birthday());
  await choose(page, "Dân tộc của trẻ", "nung", "Nùng");
  await choose(page, "Quốc tịch", "viet nam", "Việt Nam");
  await page.getByLabel("Quê quán").fill("Khối 3, thị trấn Đồng Đăng");
  await next(page);
}

async function fillBirthPlace(page: Page): Promise<void> {
  await onPage(page, "Nơi sinh");
  await page.getByRole("radio", { name: "Bệnh viện, trạm y tế" }).check();
  await page.getByLabel("Tên cơ sở y tế").fill("Bệnh viện đa khoa tỉnh Lạng Sơn");
  await page.getByLabel("Địa chỉ nơi sinh").fill("Thành phố Lạng Sơn");
  await page.getByRole("radio", { name: "Giấy chứng sinh" }).check();
  await page.getByRole("group", { name: "trường hợp dưới đây" }).getByLabel("Không", { exact: true }).check();
  await next(page);
}

async function fillParents(page: Page): Promise<void> {
  await onPage(page, "Người mẹ");
  await page.getByLabel("Họ, chữ đệm, tên mẹ").fill("Nông Thị Hoa");
  await fillDate(page, "Ngày sinh của mẹ", ["1", "2", "1990"]);
  await choose(page, "Dân tộc của mẹ", "tay", "Tày");
  await choose(page, "Quốc tịch", "viet nam", "Việt Nam");
  await page.getByLabel("Nơi cư trú của mẹ").fill("Khối 3, thị trấn Đồng Đăng");
  await next(page);
  await onPage(page, "Cha mẹ của trẻ");
  await page
    .getByRole("group", { name: "đăng ký kết hôn chưa" })
    .getByLabel("Không", { exact: true })
    .check();
  await page.getByRole("group", { name: "thông tin người cha" }).getByLabel("Không", { exact: true }).check();
  await next(page);
}
