/** Who may file a procedure (đối tượng thực hiện, national catalogue of procedures). */
export const SUBJECTS = [
  "CITIZEN",
  "OVERSEAS_VIETNAMESE",
  "FOREIGNER",
  "OFFICIAL",
  "BUSINESS",
  "FOREIGN_INVESTED_BUSINESS",
  "COOPERATIVE",
  "ORGANISATION",
  "FOREIGN_ORGANISATION",
  "STATE_AGENCY",
] as const;
export type Subject = (typeof SUBJECTS)[number];
