import type { EFormDefinition } from "@/lib/forms/domain/e-form";

/** The choice of the agency as a form of one question, so that it is saved and checked like all others. */
export const UNIT_FORM: EFormDefinition = {
  title: { vi: "Nơi giải quyết", en: "Where it is handled" },
  ownerField: "competentUnitId",
  lists: {},
  pages: [
    {
      key: "unit",
      title: { vi: "Nơi giải quyết", en: "Where it is handled" },
      groups: [
        {
          key: "unit",
          fields: [
            {
              key: "competentUnitId",
              kind: "unit",
              level: "any",
              function: "any",
              label: { vi: "Nộp tới cơ quan nào?", en: "Which agency do you file with?" },
              hint: {
                vi: "Gõ vài chữ tên xã hoặc huyện, có dấu hay không dấu đều được, rồi chọn trong danh sách.",
                en: "Type part of the name of the commune or district, with or without accents, then choose from the list.",
              },
              required: true,
            },
          ],
        },
      ],
    },
  ],
};
