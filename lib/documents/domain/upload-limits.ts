/** Limits of what citizens and officers upload; shown beside the upload box (TT 32/2017/TT-BTTTT Art. 7). */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
export const MAX_DOSSIER_FILES = 50;
export const MAX_DOSSIER_BYTES = 100 * 1024 * 1024;
