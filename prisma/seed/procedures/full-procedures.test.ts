import { describe, expect, it } from "vitest";
import { listFields } from "@/lib/forms/domain/e-form";
import { agenciesFor, buildUnitTree, findUnitFor, type UnitTree } from "@/lib/organization/domain/unit-tree";
import { listConditionFields } from "@/lib/workflow/domain/condition-field";
import { proveShape } from "@/lib/workflow/domain/prove-process";
import { shortestTermHours } from "@/lib/workflow/domain/term-hours";
import { readData } from "../read-data";
import { listReferenceUnits } from "../structure/list-reference-units";
import { STRUCTURES, type Structure, structureFile } from "../structure/structure-file";
import { readFullProcedures } from "./read-full-procedures";

const WORKING_HOURS_A_DAY = 8;

function treeOf(structure: Structure): UnitTree {
  const file = readData(`structure-${structure}.json`, structureFile);
  const rankOf = new Map(file.levels.map((level) => [level.code, level.rank]));
  return buildUnitTree(
    listReferenceUnits(file).map(({ sourceKey, parentKey, agencyKey, ...unit }) => ({
      ...unit,
      id: sourceKey,
      parentId: parentKey,
      agencyId: agencyKey,
      levelRank: rankOf.get(unit.levelCode) ?? 0,
      address: null,
      phone: null,
    })),
  );
}

const cases = STRUCTURES.flatMap((structure) =>
  readFullProcedures(structure).map((full) => ({ structure, code: full.record.code, full })),
);

describe.each(cases)("$code in the structure of $structure", ({ structure, full }) => {
  const { record, form, process } = full;
  const tree = treeOf(structure);

  it("finds a unit for every step of every agency that may resolve it", () => {
    const competent = agenciesFor(tree, process.competent);
    expect(competent.length).toBeGreaterThan(0);
    for (const agency of competent) {
      const missing = process.steps.filter((step) => !findUnitFor(tree, agency.id, step.unit));
      expect([agency.name, missing]).toEqual([agency.name, []]);
    }
  });

  it("begins at the counter, ends there, signs before it issues, and only goes on to later legs", () => {
    const kinds = process.steps.map((step) => step.kind);
    expect([kinds[0], kinds.at(-1), kinds.at(-2)]).toEqual(["RECEIVE", "RETURN", "ISSUE"]);
    expect(kinds.indexOf("SIGN")).toBeGreaterThan(kinds.indexOf("APPRAISE"));
    const legs = process.steps.map((step) => step.leg);
    expect(legs).toEqual(legs.toSorted((a, b) => a - b));
    expect(new Set(process.steps.map((step) => step.key)).size).toBe(process.steps.length);
  });

  it("passes the proof that comes before publishing, settled at once or not", () => {
    const terms = Object.values(record.content.terms);
    const ground = { fields: listConditionFields(form), limitHours: shortestTermHours(terms) };
    for (const atOnce of [false, true]) expect(proveShape({ ...process, atOnce }, ground)).toEqual([]);
  });

  it("stays within its shortest published term", () => {
    const hours = process.steps.reduce((sum, step) => sum + step.hours, 0);
    const terms = Object.values(record.content.terms);
    expect(terms.length).toBe(record.content.channels.length);
    for (const term of terms) expect(hours).toBeLessThanOrEqual(term.value * WORKING_HOURS_A_DAY);
  });

  it("asks at most six things a page", () => {
    for (const page of form.pages) {
      expect(page.groups.flatMap((group) => group.fields).length).toBeLessThanOrEqual(6);
    }
  });

  it("asks for papers by answers that exist", () => {
    const answersOf = new Map(
      listFields(form).map((field) => [
        field.key,
        field.kind === "choice" ? field.options?.map((option) => option.value) : ["yes", "no"],
      ]),
    );
    for (const { onlyIf } of record.content.components) {
      if (!onlyIf) continue;
      const wanted = "equals" in onlyIf ? [onlyIf.equals] : onlyIf.oneOf;
      expect(answersOf.get(onlyIf.field)).toEqual(expect.arrayContaining(wanted));
    }
    const codes = record.content.components.map((component) => component.code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("may be filed", () => {
    expect(record.needsReview).toBe(false);
    expect(record.content.reviewNotes.length).toBeGreaterThan(0);
  });
});
