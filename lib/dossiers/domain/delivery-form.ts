import type { EFormDefinition } from "@/lib/forms/domain/e-form";

/** How the citizen wants the result (NĐ 118/2025/NĐ-CP Art. 17, QĐ 45/2016/QĐ-TTg for the post). */
export const DELIVERY_FORM: EFormDefinition = {
  title: { vi: "Nhận kết quả", en: "Receiving the result" },
  ownerField: "method",
  lists: {},
  pages: [
    {
      key: "delivery",
      title: { vi: "Nhận kết quả", en: "Receiving the result" },
      groups: [
        {
          key: "delivery",
          fields: [
            {
              key: "method",
              kind: "choice",
              label: { vi: "Ông/Bà muốn nhận kết quả bằng cách nào?", en: "How would you like the result?" },
              required: true,
              options: [
                {
                  value: "ONLINE",
                  label: { vi: "Tải về trên Cổng này", en: "Download it here" },
                  hint: {
                    vi: "Có ngay khi hồ sơ giải quyết xong",
                    en: "Available as soon as it is issued",
                  },
                },
                {
                  value: "COUNTER",
                  label: { vi: "Đến nhận tại nơi nộp hồ sơ", en: "Collect it at the office" },
                  hint: {
                    vi: "Mang theo giấy hẹn hoặc căn cước",
                    en: "Bring the receipt or your ID card",
                  },
                },
                {
                  value: "POST",
                  label: { vi: "Gửi bưu điện đến nhà", en: "By post to your home" },
                  hint: { vi: "Người nhận trả cước bưu chính", en: "You pay the postage" },
                },
              ],
            },
            {
              key: "address",
              kind: "address",
              label: { vi: "Địa chỉ nhận", en: "Delivery address" },
              required: true,
              showIf: { field: "method", equals: "POST" },
            },
          ],
        },
      ],
    },
  ],
};

export type DeliveryMethod = "ONLINE" | "COUNTER" | "POST";

/** How and where a result reaches its owner; an address only for the post. */
export type ResultDelivery = { method: DeliveryMethod; address?: string };

const METHODS: readonly DeliveryMethod[] = ["ONLINE", "COUNTER", "POST"];

/** The answers of the delivery form as they were filed; what names no known way is collected at the counter. */
export function readDelivery(answers: unknown): ResultDelivery {
  const { method, address } = (answers ?? {}) as { method?: unknown; address?: unknown };
  const known = METHODS.find((candidate) => candidate === method) ?? "COUNTER";
  return known === "POST" && typeof address === "string" ? { method: known, address } : { method: known };
}

/** Whether both bring the result to the same place in the same way. */
export function isSameDelivery(one: ResultDelivery, other: ResultDelivery): boolean {
  return one.method === other.method && (one.address ?? "") === (other.address ?? "");
}
