/** Việt Nam keeps UTC+7 all year; papers of a province need no other zone. */
const OFFSET_MS = 7 * 60 * 60 * 1000;

const two = (value: number) => String(value).padStart(2, "0");

const localOf = (at: number) => new Date(at + OFFSET_MS);

/** `HH giờ mm phút, ngày dd/MM/yyyy` in Vietnamese time. `at` is epoch ms. */
export function instantOnPaper(at: number): string {
  const local = localOf(at);
  return `${two(local.getUTCHours())} giờ ${two(local.getUTCMinutes())} phút, ngày ${dateOfInstant(at)}`;
}

/** `dd/MM/yyyy` of an instant in Vietnamese time. `at` is epoch ms. */
export function dateOfInstant(at: number): string {
  const local = localOf(at);
  return `${two(local.getUTCDate())}/${two(local.getUTCMonth() + 1)}/${local.getUTCFullYear()}`;
}

/** `dd/MM/yyyy` of a local date `YYYY-MM-DD`. */
export function dateOnPaper(localDate: string): string {
  return localDate.split("-").reverse().join("/");
}

/**
 * "Đồng Đăng, ngày 02 tháng 3 năm 2026": days below ten and the first two months carry a zero.
 * Law: Decree 30/2020/NĐ-CP, annex I, part II, section I.4.
 */
export function placeAndDate(place: string, at: number): string {
  const local = localOf(at);
  const month = local.getUTCMonth() + 1;
  const monthText = month <= 2 ? two(month) : String(month);
  return `${place}, ngày ${two(local.getUTCDate())} tháng ${monthText} năm ${local.getUTCFullYear()}`;
}

/** The date line of a draft, which has no date yet. */
export function placeAndOpenDate(place: string, at: number): string {
  return `${place}, ngày …… tháng …… năm ${localOf(at).getUTCFullYear()}`;
}
