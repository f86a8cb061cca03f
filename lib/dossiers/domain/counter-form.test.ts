import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { EFormDefinition } from "@/lib/forms/domain/e-form";
import { listFields } from "@/lib/forms/domain/e-form";
import { visibleFields } from "@/lib/forms/domain/visible-fields";
import { APPLICANT_FORM } from "./applicant-form";
import { counterFieldOf, counterForm, joinCounterAnswers, splitCounterAnswers } from "./counter-form";

const FORM: EFormDefinition = {
  title: { vi: "Tờ khai", en: "Form" },
  ownerField: "childName",
  lists: {},
  pages: [
    {
      key: "child",
      title: { vi: "Người con", en: "Child" },
      groups: [
        {
          key: "who",
          fields: [
            { key: "childName", kind: "personName", label: { vi: "Tên", en: "Name" }, required: true },
            {
              key: "nickname",
              kind: "text",
              maxLength: 10,
              label: { vi: "Gọi", en: "Nick" },
              required: false,
            },
            { key: "abroad", kind: "yesNo", label: { vi: "Ở xa", en: "Abroad" }, required: false },
          ],
        },
      ],
    },
    {
      key: "place",
      title: { vi: "Nơi ở", en: "Place" },
      showIf: { field: "abroad", equals: "yes" },
      groups: [
        {
          key: "where",
          fields: [
            { key: "land", kind: "text", maxLength: 50, label: { vi: "Nước", en: "Land" }, required: true },
          ],
        },
      ],
    },
  ],
};

describe("counterForm", () => {
  const form = counterForm(FORM);
  const keys = (answers = {}) => visibleFields(form, answers).map(({ key }) => key);

  it("asks the applicant, what is required and what decides it, and the delivery, on one page", () => {
    expect(form.pages).toHaveLength(1);
    expect(keys()).toEqual([
      ...listFields(APPLICANT_FORM).map(({ key }) => `applicant_${key}`),
      ...["agent_filedBy", "childName", "abroad", "delivery_method"],
    ]);
  });

  it("keeps conditions of pages, and of the delivery", () => {
    expect(keys({ abroad: "yes" })).toContain("land");
    expect(keys({ delivery_method: "POST" })).toContain("delivery_address");
    expect(keys({ agent_filedBy: "AGENT" })).toContain("agent_authorisedOn");
  });

  it("takes answers apart as they were put together", () => {
    const parts = {
      ...{ applicant: { fullName: "A" }, answers: { land: "Lào" }, delivery: { method: "POST" } },
      agent: { filedBy: "AGENT" },
    };
    expect(splitCounterAnswers(joinCounterAnswers(parts))).toEqual(parts);
    expect(counterFieldOf("applicant.fullName")).toBe("applicant_fullName");
    expect(counterFieldOf("answers.members.0.name")).toBe("members.0.name");
    expect(counterFieldOf("delivery.address")).toBe("delivery_address");
    expect(counterFieldOf("agent.authorisedOn")).toBe("agent_authorisedOn");
  });

  it("names no field twice in any form of the product", () => {
    const folder = "prisma/seed/data/full-procedures";
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".json")) continue;
      const data = JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as { form?: EFormDefinition };
      if (!data.form?.pages) continue;
      const names = listFields(counterForm(data.form)).map(({ key }) => key);
      expect(new Set(names).size, name).toBe(names.length);
    }
  });
});
