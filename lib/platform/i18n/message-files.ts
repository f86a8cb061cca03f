/**
 * Every message file, one line per namespace (`messages/{vi,en}/<namespace>.json`). A line is independent of
 * its neighbours: `.gitattributes` merges this file line by line.
 */
export const MESSAGE_FILES = {
  filing: { vi: () => import("@/messages/vi/filing.json"), en: () => import("@/messages/en/filing.json") },
  lookup: { vi: () => import("@/messages/vi/lookup.json"), en: () => import("@/messages/en/lookup.json") },
  bulk: { vi: () => import("@/messages/vi/bulk.json"), en: () => import("@/messages/en/bulk.json") },
  counter: { vi: () => import("@/messages/vi/counter.json"), en: () => import("@/messages/en/counter.json") },
  home: { vi: () => import("@/messages/vi/home.json"), en: () => import("@/messages/en/home.json") },
  catalogue: {
    vi: () => import("@/messages/vi/catalogue.json"),
    en: () => import("@/messages/en/catalogue.json"),
  },
  clock: { vi: () => import("@/messages/vi/clock.json"), en: () => import("@/messages/en/clock.json") },
  desk: { vi: () => import("@/messages/vi/desk.json"), en: () => import("@/messages/en/desk.json") },
  dossiers: {
    vi: () => import("@/messages/vi/dossiers.json"),
    en: () => import("@/messages/en/dossiers.json"),
  },
  accounts: {
    vi: () => import("@/messages/vi/accounts.json"),
    en: () => import("@/messages/en/accounts.json"),
  },
  admin: { vi: () => import("@/messages/vi/admin.json"), en: () => import("@/messages/en/admin.json") },
  errors: { vi: () => import("@/messages/vi/errors.json"), en: () => import("@/messages/en/errors.json") },
  failure: { vi: () => import("@/messages/vi/failure.json"), en: () => import("@/messages/en/failure.json") },
  forms: { vi: () => import("@/messages/vi/forms.json"), en: () => import("@/messages/en/forms.json") },
  gallery: { vi: () => import("@/messages/vi/gallery.json"), en: () => import("@/messages/en/gallery.json") },
  handover: {
    vi: () => import("@/messages/vi/handover.json"),
    en: () => import("@/messages/en/handover.json"),
  },
  history: { vi: () => import("@/messages/vi/history.json"), en: () => import("@/messages/en/history.json") },
  post: { vi: () => import("@/messages/vi/post.json"), en: () => import("@/messages/en/post.json") },
  register: {
    vi: () => import("@/messages/vi/register.json"),
    en: () => import("@/messages/en/register.json"),
  },
  reminders: {
    vi: () => import("@/messages/vi/reminders.json"),
    en: () => import("@/messages/en/reminders.json"),
  },
  shell: { vi: () => import("@/messages/vi/shell.json"), en: () => import("@/messages/en/shell.json") },
  staffing: {
    vi: () => import("@/messages/vi/staffing.json"),
    en: () => import("@/messages/en/staffing.json"),
  },
  statistics: {
    vi: () => import("@/messages/vi/statistics.json"),
    en: () => import("@/messages/en/statistics.json"),
  },
  talk: { vi: () => import("@/messages/vi/talk.json"), en: () => import("@/messages/en/talk.json") },
  tools: { vi: () => import("@/messages/vi/tools.json"), en: () => import("@/messages/en/tools.json") },
  workflow: {
    vi: () => import("@/messages/vi/workflow.json"),
    en: () => import("@/messages/en/workflow.json"),
  },
  ui: { vi: () => import("@/messages/vi/ui.json"), en: () => import("@/messages/en/ui.json") },
};
