import { type LocalDate, localDateOf, minutesOf } from "@/lib/calendar/domain/local-date";

const two = (value: number) => String(value).padStart(2, "0");

/** `HH giờ mm phút, ngày dd/MM/yyyy` in Vietnamese time. `at` is epoch ms. */
export function instantOnPaper(at: number): string {
  const minutes = minutesOf(new Date(at));
  return `${two(Math.floor(minutes / 60))} giờ ${two(minutes % 60)} phút, ngày ${dateOfInstant(at)}`;
}

/**
 * What stands behind a date that may still move, because the holidays of its year are not announced; null for a
 * certain one. `at` is epoch ms.
 */
export function provisionalNote(at: number, provisional: boolean | undefined): string | null {
  const year = localDateOf(new Date(at)).slice(0, 4);
  return provisional ? `(tạm tính, lịch nghỉ năm ${year} chưa công bố)` : null;
}

/** `dd/MM/yyyy` of an instant in Vietnamese time. `at` is epoch ms. */
export function dateOfInstant(at: number): string {
  return dateOnPaper(localDateOf(new Date(at)));
}

/** `dd/MM/yyyy` of a local date. */
export function dateOnPaper(on: LocalDate): string {
  return on.split("-").reverse().join("/");
}

/**
 * "Đồng Đăng, ngày 02 tháng 3 năm 2026": days below ten and the first two months carry a zero.
 * Law: Decree 30/2020/NĐ-CP, annex I, part II, section I.4.
 */
export function placeAndDate(place: string, at: number): string {
  const [year, month, day] = localDateOf(new Date(at)).split("-");
  const monthText = Number(month) <= 2 ? month : Number(month);
  return `${place}, ngày ${day} tháng ${monthText} năm ${year}`;
}

/** The date line of a draft, which has no date yet. */
export function placeAndOpenDate(place: string, at: number): string {
  return `${place}, ngày …… tháng …… năm ${localDateOf(new Date(at)).slice(0, 4)}`;
}

/** `HH:mm dd/MM/yyyy` in Vietnamese time, for the narrow columns of tables. `at` is epoch ms. */
export function shortInstant(at: number): string {
  const minutes = minutesOf(new Date(at));
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)} ${dateOfInstant(at)}`;
}
