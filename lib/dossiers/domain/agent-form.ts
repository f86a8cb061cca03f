import type { EFormDefinition } from "@/lib/forms/domain/e-form";

const WITH_AGENT = { field: "filedBy", equals: "AGENT" } as const;

/** Whether somebody files at the counter for the applicant, and by which right (NĐ 118/2025/NĐ-CP Art. 17.1). */
export const AGENT_FORM: EFormDefinition = {
  title: { vi: "Nộp thay", en: "Filing for another" },
  ownerField: "fullName",
  lists: {},
  pages: [
    {
      key: "agent",
      title: { vi: "Nộp thay", en: "Filing for another" },
      groups: [
        {
          key: "agent",
          fields: [
            {
              key: "filedBy",
              kind: "choice",
              label: { vi: "Ai mang hồ sơ đến?", en: "Who brings the dossier?" },
              required: false,
              options: [
                { value: "SELF", label: { vi: "Chính người nộp hồ sơ", en: "The applicant" } },
                {
                  value: "AGENT",
                  label: { vi: "Người được ủy quyền nộp thay", en: "Somebody authorised by the applicant" },
                },
              ],
            },
            {
              key: "fullName",
              kind: "personName",
              label: { vi: "Họ và tên người nộp thay", en: "Name of who files" },
              required: true,
              showIf: WITH_AGENT,
            },
            {
              key: "personalId",
              kind: "personalId",
              label: { vi: "Căn cước người nộp thay", en: "ID number of who files" },
              required: true,
              showIf: WITH_AGENT,
            },
            {
              key: "authorisationKind",
              kind: "choice",
              label: { vi: "Căn cứ nộp thay", en: "By which right" },
              required: true,
              showIf: WITH_AGENT,
              options: [
                { value: "PAPER", label: { vi: "Giấy ủy quyền", en: "Written authorisation" } },
                { value: "ELECTRONIC", label: { vi: "Ủy quyền điện tử", en: "Electronic authorisation" } },
                {
                  value: "REPRESENTATIVE",
                  label: { vi: "Đại diện theo pháp luật", en: "Representative by law" },
                },
              ],
            },
            {
              key: "authorisationNumber",
              kind: "text",
              maxLength: 60,
              label: { vi: "Số giấy ủy quyền", en: "Number of the authorisation" },
              required: false,
              showIf: WITH_AGENT,
            },
            {
              key: "authorisedOn",
              kind: "date",
              precision: "day",
              notAfterToday: true,
              label: { vi: "Ngày ủy quyền", en: "Day of the authorisation" },
              required: true,
              showIf: WITH_AGENT,
            },
            {
              key: "authorisedUntilOn",
              kind: "date",
              precision: "day",
              label: { vi: "Ủy quyền đến hết ngày", en: "Authorised until the end of" },
              hint: {
                vi: "Để trống nếu giấy không ghi: khi đó có hiệu lực một năm",
                en: "Leave empty if the paper names no end: it then holds for one year",
              },
              required: false,
              showIf: WITH_AGENT,
            },
            {
              key: "scope",
              kind: "choice",
              label: { vi: "Được ủy quyền làm gì?", en: "Authorised to do what?" },
              required: true,
              showIf: WITH_AGENT,
              options: [
                { value: "FILE", label: { vi: "Chỉ nộp hồ sơ", en: "File the dossier only" } },
                {
                  value: "FILE_AND_COLLECT",
                  label: { vi: "Nộp hồ sơ và nhận kết quả", en: "File it and collect the result" },
                },
                { value: "ALL", label: { vi: "Mọi việc của hồ sơ này", en: "Everything about it" } },
              ],
            },
          ],
        },
      ],
    },
  ],
};
