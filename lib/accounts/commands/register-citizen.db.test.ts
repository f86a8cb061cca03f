import { expect, it } from "vitest";
import { registerCitizenSchema } from "@/lib/accounts/schemas/register-citizen";
import { fixedClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { readInput } from "@/lib/platform/entry/read-input";
import { registerCitizen } from "./register-citizen";

const context = { clock: fixedClock("2026-03-02T01:00:00Z") };

function typed(changes: Record<string, unknown> = {}) {
  const form = {
    ...{ personalId: "020 190 000 001", fullName: " Nông  Thị Hoa ", phone: "0912 345 678" },
    ...{ birthOnDay: "5", birthOnMonth: "3", birthOnYear: "1990", password: "hoa đào nở" },
  };
  return readInput(registerCitizenSchema, { ...form, ...changes });
}

it("opens an account and a session, everything in its kept form", async () => {
  const { accountId, sessionId, warnings } = await registerCitizen(null, typed(), context);
  expect(warnings).toEqual([]);
  expect(await prisma.account.findUnique({ where: { id: accountId } })).toMatchObject({
    ...{ kind: "CITIZEN", loginName: "020190000001", fullName: "Nông Thị Hoa", searchName: "nong thi hoa" },
    ...{ birthOn: "1990-03-05", phone: "+84912345678", active: true },
  });
  expect(await prisma.session.count({ where: { id: sessionId, accountId } })).toBe(1);
});

it("says kindly that the number has an account, and leaves nothing behind", async () => {
  const before = await prisma.session.count();
  await expect(registerCitizen(null, typed({ fullName: "Lý Văn Bình" }), context)).rejects.toMatchObject({
    fieldErrors: { personalId: ["accounts.field.taken"] },
  });
  expect(await prisma.session.count()).toBe(before);
});

it("opens one account for two at once", async () => {
  const input = typed({ personalId: "020190000077" });
  const outcomes = await Promise.allSettled([1, 2].map(() => registerCitizen(null, input, context)));
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

it("warns, but does not refuse, when the number tells another year or province", async () => {
  const input = typed({ personalId: "999190000001", birthOnYear: "1991" });
  const { warnings } = await registerCitizen(null, input, context);
  expect(warnings).toEqual(["UNKNOWN_PROVINCE", "BIRTH_YEAR_DIFFERS"]);
});

it("takes a year alone, and no day to come", async () => {
  const year = typed({ personalId: "020190000005", birthOnDay: "", birthOnMonth: "" });
  expect(year.birthOn).toBe("1990");
  await registerCitizen(null, year, context);
  await expect(
    registerCitizen(null, typed({ personalId: "020190000006", birthOnYear: "2027" }), context),
  ).rejects.toMatchObject({ fieldErrors: { birthOn: ["errors.field.dateInFuture"] } });
});

it.each([
  ["personalId", "02019000001", "errors.field.personalId"],
  ["fullName", "Hoa 😀", "accounts.field.personName"],
  ["fullName", "", "errors.field.required"],
  ["phone", "12345", "errors.field.phone"],
  ["password", "ngắn", "accounts.field.passwordTooShort"],
  ["password", undefined, "errors.field.required"],
  ["birthOnMonth", "13", "errors.field.date"],
])("refuses %s %j", (field, value, message) => {
  const path = field.startsWith("birthOn") ? "birthOn" : field;
  expect(() => typed({ [field]: value })).toThrow(
    expect.objectContaining({ fieldErrors: { [path]: [message] } }),
  );
});
