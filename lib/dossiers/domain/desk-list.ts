import type { Channel } from "@/lib/procedures/domain/channel";
import type { DossierState } from "./dossier-state";
import type { Queue } from "./queue";

/** The list in which an officer came upon a dossier: a queue, perhaps narrowed. Next and previous stay inside it. */
export type DeskList = {
  queue: Queue;
  state?: DossierState | undefined;
  procedureId?: string | undefined;
  channel?: Channel | undefined;
};
