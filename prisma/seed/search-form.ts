/** Lower case without accents, so that “dang ky khai sinh” finds “Đăng ký khai sinh”. */
export function searchForm(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, " ")
    .trim();
}
