import { PEOPLE } from "../fixtures/demo-accounts";
import { expect, test } from "../fixtures/test";
import { doAct, openAct } from "./desk-steps";
import { fileOnline } from "./file-dossier";
import { birthOf } from "./sample-filings";

test("of two officers at once one wins, the other is told kindly and keeps what was typed @desktop", async ({
  page,
  signIn,
  openWindow,
}) => {
  test.slow();
  await signIn(PEOPLE.otherCitizen);
  const id = await fileOnline(page, birthOf("Hoàng Gia Bảo"));
  await signIn(PEOPLE.reception);
  const second = await openWindow("truongmotcua.dongdang");
  await Promise.all([page.goto(`/mot-cua/ho-so/${id}`), second.goto(`/mot-cua/ho-so/${id}`)]);
  const refusal = await openAct(second, "Từ chối tiếp nhận");
  await refusal.getByLabel("Lý do", { exact: true }).selectOption("NOT_COMPETENT");
  await refusal.getByLabel("Vì sao không tiếp nhận?").fill("Không đúng thẩm quyền");
  await refusal.getByLabel("Căn cứ pháp lý").fill("NĐ 61/2018/NĐ-CP");
  await refusal.getByLabel(/Hướng dẫn/).fill("Nộp tại nơi cư trú");
  await doAct(page, "Tiếp nhận", "Đã cấp mã");
  await refusal.getByRole("button", { name: "Từ chối tiếp nhận", exact: true }).click();
  const told = second.getByRole("alert").filter({ hasText: "Có người vừa xử lý hồ sơ này trước" });
  await expect(told).toContainText("Hồ sơ hiện ở trạng thái: Đã tiếp nhận");
  await expect(refusal.getByLabel("Vì sao không tiếp nhận?")).toHaveValue("Không đúng thẩm quyền");
  await told.getByRole("link", { name: "Xem trạng thái mới của hồ sơ" }).click();
  await expect(second.getByRole("button", { name: "Chuyển xử lý", exact: true })).toBeVisible();
});

test("of two presses in the same moment exactly one counts @desktop", async ({
  page,
  signIn,
  openWindow,
}) => {
  test.slow();
  await signIn(PEOPLE.otherCitizen);
  const id = await fileOnline(page, birthOf("Hoàng Gia Huy"));
  await signIn(PEOPLE.reception);
  const second = await openWindow("truongmotcua.dongdang");
  const windows = [page, second];
  const buttons = await Promise.all(
    windows.map(async (each) => {
      await each.goto(`/mot-cua/ho-so/${id}`);
      return (await openAct(each, "Tiếp nhận")).getByRole("button", { name: "Tiếp nhận", exact: true });
    }),
  );
  await Promise.all(buttons.map((button) => button.click()));
  const done = (each: typeof page) => each.getByRole("status").filter({ hasText: "Đã cấp mã" });
  const told = (each: typeof page) => each.getByRole("alert").filter({ hasText: "Có người vừa xử lý" });
  await Promise.all(windows.map((each) => expect(done(each).or(told(each))).toBeVisible()));
  const winners = await Promise.all(windows.map((each) => done(each).isVisible()));
  expect(winners.filter(Boolean)).toHaveLength(1);
});
