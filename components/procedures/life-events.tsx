import Link from "next/link";
import { useTranslations } from "next-intl";

/** What people come for, and the words that find it in the catalogue of any structure of the province. */
const EVENTS = {
  birth: "khai sinh",
  marriage: "kết hôn",
  land: "đất đai",
  business: "hộ kinh doanh",
  house: "giấy phép xây dựng",
  support: "trợ cấp xã hội",
  record: "lý lịch tư pháp",
  copies: "chứng thực",
} as const;

/** Common matters of life (sự kiện) as doors into the catalogue. */
export function LifeEvents() {
  const t = useTranslations("home");
  return (
    <section aria-labelledby="events">
      <h2 id="events" className="mb-3">
        {t("events")}
      </h2>
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {Object.entries(EVENTS).map(([key, words]) => (
          <li key={key}>
            <Link
              href={`/thu-tuc?${new URLSearchParams({ q: words })}`}
              prefetch={false}
              className="flex min-h-16 items-center rounded-field border border-line bg-paper px-4 py-3 font-semibold text-cham hover:border-cham hover:bg-cham-soft"
            >
              {t(`event.${key as keyof typeof EVENTS}`)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
