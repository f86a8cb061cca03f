import type { DeskList } from "@/lib/dossiers/domain/desk-list";
import { type Queue, slugOfQueue } from "@/lib/dossiers/domain/queue";
import { writeDeskList } from "@/lib/dossiers/schemas/queue-inputs";

type DossierPlace = { list?: DeskList | undefined; paper?: string | undefined; done?: number | undefined };

/** Addresses of the officers' desk. */
export const deskPath = {
  queue: (queue: Queue) => `/mot-cua?hang=${slugOfQueue(queue)}`,
  list: (list: DeskList) => `/mot-cua?${new URLSearchParams(writeDeskList(list))}`,
  post: "/mot-cua/buu-dien",
  postDay: "/mot-cua/buu-dien/doi-chieu",
  newDelivery: "/mot-cua/buu-dien/giao-nhan",
  delivery: (handOverId: string) => `/mot-cua/buu-dien/giao-nhan/${handOverId}`,
  minutes: (handOverId: string) => `/api/post-hand-overs/${handOverId}`,
  counter: "/mot-cua/tiep-nhan",
  counterDraft: (draftId: string) => `/mot-cua/tiep-nhan/${draftId}`,
  handOvers: "/mot-cua/ban-giao-ho-so",
  handOver: (listId: string) => `/mot-cua/ban-giao-ho-so/${listId}`,
  counterVisit: (dossierId: string) => `/mot-cua/tiep-nhan/${dossierId}/xong`,
  dossier: (id: string, { list, paper, done }: DossierPlace = {}) => {
    const params = new URLSearchParams(list ? writeDeskList(list) : []);
    if (paper) params.set("giay", paper);
    if (done) params.set("xong", String(done));
    return `/mot-cua/ho-so/${id}${params.size > 0 ? `?${params}` : ""}`;
  },
};
