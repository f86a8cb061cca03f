import { describe, expect, it } from "vitest";
import { findFrozenForm, isApplicantForm } from "./frozen-form";

describe("frozen forms", () => {
  it.each(["RECEIPT", "RESULT", "APOLOGY", "STOP", "PAUSE", "RESOLUTION_REFUSAL", "FEE_RECEIPT"])(
    "the applicant may have %s",
    (form) => expect(isApplicantForm(form)).toBe(true),
  );

  it.each([
    "CONTROL_SHEET",
    "OPINION_REQUEST",
    "TRANSFER_SLIP",
    "FOLDER_HAND_OVER",
    "RESULT_HAND_OVER",
    "POST_HAND_OVER",
    "toString",
  ])("%s stays with the offices", (form) => expect(isApplicantForm(form)).toBe(false));

  it("prints of the moment are not frozen", () => {
    expect(findFrozenForm("REGISTER")).toBeUndefined();
    expect(findFrozenForm("CONTROL_SHEET")).toBe("CONTROL_SHEET");
  });
});
