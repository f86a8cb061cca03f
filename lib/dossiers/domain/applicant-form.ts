import type { EFormDefinition } from "@/lib/forms/domain/e-form";

/** Who files: asked the same way for every procedure, and filled in from the account. */
export const APPLICANT_FORM: EFormDefinition = {
  title: { vi: "Người nộp hồ sơ", en: "Applicant" },
  ownerField: "fullName",
  lists: {},
  pages: [
    {
      key: "applicant",
      title: { vi: "Người nộp hồ sơ", en: "Applicant" },
      groups: [
        {
          key: "identity",
          fields: [
            {
              key: "fullName",
              kind: "personName",
              label: { vi: "Họ và tên", en: "Full name" },
              required: true,
              prefill: "account.fullName",
            },
            {
              key: "personalId",
              kind: "personalId",
              label: { vi: "Số căn cước", en: "Personal ID number" },
              hint: { vi: "Gồm 12 chữ số, in trên thẻ căn cước", en: "12 digits, printed on the ID card" },
              required: true,
              prefill: "account.personalId",
            },
            {
              key: "phone",
              kind: "phone",
              label: { vi: "Số điện thoại", en: "Phone number" },
              hint: { vi: "Để cán bộ liên hệ khi cần", en: "So that an officer can reach you" },
              required: true,
              prefill: "account.phone",
            },
            {
              key: "email",
              kind: "email",
              label: { vi: "Thư điện tử", en: "Email" },
              required: false,
              prefill: "account.email",
            },
            {
              key: "address",
              kind: "address",
              label: { vi: "Địa chỉ nơi ở hiện nay", en: "Current address" },
              hint: { vi: "Thôn, khối phố; xã, phường; tỉnh", en: "Hamlet or street; commune; province" },
              required: true,
              prefill: "account.address",
            },
          ],
        },
      ],
    },
  ],
};
