import { describe, expect, it } from "vitest";
import { fillInApplicant, type PersonFacts } from "./known-applicant";

const NUMBER = "020190000001";
const typed = { personalId: NUMBER, fullName: null, birthOn: null, sex: null, address: null };
const scanned = {
  ...{ personalId: NUMBER, fullName: "NÔNG THỊ HOA", birthOn: "1990-02-15", sex: "FEMALE" as const },
  address: "Nà Lầu",
};
const account: PersonFacts = {
  ...{ fullName: "Nông Thị Hoa", personalId: NUMBER, birthOn: "1990", phone: "+84912345678" },
  ...{ email: null, address: null },
};
const { birthOn: _, ...earlier }: PersonFacts = {
  ...{ fullName: "Nông Thị Hoa", personalId: NUMBER, birthOn: null, phone: "0987654321" },
  ...{ email: "hoa@example.vn", address: "Thôn Nà Lầu, xã Đồng Đăng" },
};
const nothing = { fullName: null, birthOn: null, phone: null, email: null, address: null };

describe("fillInApplicant", () => {
  it("takes the account first, the earlier dossier for what it lacks, the card last", () => {
    expect(fillInApplicant(scanned, { account, earlier })).toEqual({
      facts: {
        ...{ personalId: NUMBER, fullName: "Nông Thị Hoa", birthOn: "1990-02-15", phone: "+84912345678" },
        ...{ email: "hoa@example.vn", address: "Thôn Nà Lầu, xã Đồng Đăng" },
      },
      shown: {
        ...{ personalId: NUMBER, birthOn: "1990-02-15", sex: "FEMALE", nameDiffers: false, hasAccount: true },
      },
    });
  });

  it("fills in from an earlier dossier alone when only the number is typed", () => {
    const { facts, shown } = fillInApplicant(typed, { account: null, earlier });
    expect(facts).toEqual({ ...earlier, birthOn: null });
    expect(shown).toMatchObject({ hasAccount: false, birthOn: null, sex: null, nameDiffers: false });
  });

  it("knows of a stranger what the card says, and of a typed number nothing", () => {
    const card = fillInApplicant(scanned, { account: null, earlier: null }).facts;
    expect(card).toMatchObject({
      fullName: "NÔNG THỊ HOA",
      birthOn: "1990-02-15",
      address: "Nà Lầu",
      phone: null,
    });
    expect(fillInApplicant(typed, { account: null, earlier: null }).facts).toEqual({
      ...nothing,
      personalId: NUMBER,
    });
  });

  it("tells nothing of somebody whose name is not the one on the card", () => {
    const other = { ...account, fullName: "Lý Văn Bình" };
    const { facts, shown } = fillInApplicant(scanned, { account: other, earlier });
    expect(facts).toEqual({ ...nothing, ...scanned, sex: undefined });
    expect(facts).toMatchObject({ phone: null, email: null });
    expect(shown).toMatchObject({ nameDiffers: true, hasAccount: true });
  });

  it("mixes nobody else's dossier into an account", () => {
    const other = { ...earlier, fullName: "Lý Văn Bình" };
    expect(fillInApplicant(typed, { account, earlier: other }).facts).toMatchObject({
      email: null,
      address: null,
    });
  });
});
