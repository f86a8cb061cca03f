/** What both hand-over lists between units say about those who sign. */
export type HandOverSigning = {
  number?: string;
  giver: { unitName: string; personName: string };
  /** Without a name until somebody has received it: then they sign by hand, or the list is drawn again with theirs. */
  receiver: { unitName: string; personName?: string };
  /** Epoch ms. */
  handedAt: number;
  /** Epoch ms; absent while it is under way. */
  receivedAt?: number;
  /** What the giver says to all of it. */
  note?: string;
  /** What the receiver did not find. */
  missing?: { dossierCode: string; reason: string }[];
};
