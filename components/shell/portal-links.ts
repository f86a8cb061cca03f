/** Addresses that the shell links to. */
export const PORTAL_LINKS = {
  home: "/",
  procedures: "/thu-tuc",
  lookup: "/tra-cuu",
  figures: "/so-lieu",
  history: "/minh-bach",
  myDossiers: "/ho-so",
  sitemap: "/so-do-trang",
  account: "/tai-khoan",
  signIn: "/tai-khoan/dang-nhap",
  office: "/mot-cua",
  reminders: "/mot-cua/nhac-viec",
  notices: "/tai-khoan#thong-bao",
  leadership: "/dieu-hanh",
  admin: "/quan-tri",
  gallery: "/quan-tri/giao-dien",
} as const;
