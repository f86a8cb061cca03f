import type { ReactNode } from "react";

/** For `t.rich`: what stands between `<vi>` and `</vi>` of a sentence in another language is read out in Vietnamese. */
export const inVietnamese = { vi: (chunks: ReactNode) => <span lang="vi">{chunks}</span> };
