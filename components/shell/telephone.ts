/** Address that dials a number as it is written, "024 3 123 456". */
export const telephone = (number: string | undefined) => `tel:${(number ?? "").replace(/[^\d+]/g, "")}`;
