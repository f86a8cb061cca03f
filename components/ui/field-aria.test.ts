import { describe, expect, it } from "vitest";
import { fieldAria } from "./field-aria";

describe("fieldAria", () => {
  it.each([
    [{ id: "name" }, undefined, undefined],
    [{ id: "name", hint: "Như trên CCCD" }, "name-hint", undefined],
    [{ id: "name", error: "Mời điền" }, "name-error", true],
    [{ id: "name", hint: "Như trên CCCD", error: "Mời điền" }, "name-hint name-error", true],
  ])("%j", (texts, described, invalid) =>
    expect(fieldAria(texts)).toEqual({ "aria-describedby": described, "aria-invalid": invalid }),
  );
});
