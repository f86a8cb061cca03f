import type { Subject } from "./subject";

/** Official names of who may file, as papers print them. */
export const SUBJECT_NAMES: Record<Subject, string> = {
  CITIZEN: "Công dân Việt Nam",
  OVERSEAS_VIETNAMESE: "Người Việt Nam định cư ở nước ngoài",
  FOREIGNER: "Người nước ngoài",
  OFFICIAL: "Cán bộ, công chức, viên chức",
  BUSINESS: "Doanh nghiệp",
  FOREIGN_INVESTED_BUSINESS: "Doanh nghiệp có vốn đầu tư nước ngoài",
  COOPERATIVE: "Hợp tác xã",
  ORGANISATION: "Tổ chức",
  FOREIGN_ORGANISATION: "Tổ chức nước ngoài",
  STATE_AGENCY: "Cơ quan nhà nước",
};
