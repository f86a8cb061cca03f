/** QCVN 102:2016/BTTTT (read right to left) or QĐ 20/2020/QĐ-TTg (read left to right). */
export type AgencyCodeScheme = "QCVN102" | "QD20";

/** An electronic identifier of an agency (mã định danh), always kept as text with its scheme. */
export type AgencyCode = {
  readonly value: string;
  readonly scheme: AgencyCodeScheme;
  /** From the highest level down, empty levels left out: `["H37", "17"]`. */
  readonly levels: readonly string[];
};

/** `000.00.17.H37`: level 4, 3, 2, 1; unused levels are zeros (TT 01/2018/TT-VPCP Art. 19). */
const OLD_CODE = /^\d{3}\.\d{2}\.\d{2}\.[A-Y]\d{2}$/;
/** `H37.02.02`: up to 35 characters, level 1 first. */
const NEW_CODE = /^(?=.{3,35}$)[A-Y]\d{2}(\.[A-Z0-9]{1,10})*$/;

/** Reads an identifier exactly as written, or null when it follows neither scheme. */
export function parseAgencyCode(text: string): AgencyCode | null {
  if (OLD_CODE.test(text)) {
    const levels = text.split(".").reverse();
    return { value: text, scheme: "QCVN102", levels: levels.filter((group) => Number(group) !== 0) };
  }
  return NEW_CODE.test(text) ? { value: text, scheme: "QD20", levels: text.split(".") } : null;
}

/**
 * The form an old identifier would most likely take under QĐ 20/2020: a suggestion for an administrator, who
 * confirms the code the province really issued. New codes come back as they are; null for what is no code.
 */
export function suggestNewAgencyCode(text: string): string | null {
  return parseAgencyCode(text)?.levels.join(".") ?? null;
}
