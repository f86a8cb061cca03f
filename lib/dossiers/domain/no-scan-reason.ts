/** Why a required paper was not scanned at the counter. */
export const NO_SCAN_REASONS = ["PAPER_FILE", "TOO_LARGE", "SECRET", "SAMPLE", "SCANNER_DOWN"] as const;

export type NoScanReason = (typeof NO_SCAN_REASONS)[number];
