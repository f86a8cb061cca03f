/** Day names in official spelling: "thứ Hai", "Chủ nhật" (Decree 30/2020, appendix II); browsers write "Chủ Nhật". */
export function spellDay(day: string): string {
  return day.replace(/^Thứ/, "thứ").replace(/^Chủ Nhật/, "Chủ nhật");
}
