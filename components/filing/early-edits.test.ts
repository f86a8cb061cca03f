import { expect, it } from "vitest";
import { readEdits } from "./early-edits";

const text = (name: string, value: string) => ({ name, type: "text", value });
const circle = (name: string, value: string, checked: boolean) => ({ name, type: "radio", value, checked });

it("tells what was answered before the form came alive, and nothing that was not touched", () => {
  const boxes = [
    text("childName", "Vi Thị Mai"),
    text("hometown", ""),
    circle("childSex", "male", false),
    circle("childSex", "female", true),
    text("childBirthOnDay", "5"),
    text("childBirthOnMonth", "11"),
    text("childBirthOnYear", "2026"),
    text("homes.0.fromYear", "2015"),
  ];
  const touched = new Set(["childName", "childSex", "childBirthOnMonth", "homes.0.fromYear"]);
  expect([...readEdits(boxes, touched)]).toEqual([
    ["childName", "Vi Thị Mai"],
    ["childSex", "female"],
    ["childBirthOn", "2026-11-05"],
    ["homes.0.fromYear", "2015"],
  ]);
});
