/** `FOLDERS`: paper folders follow their dossiers. `RESULTS`: results on paper go to the counter that gives them out. */
export const HAND_OVER_KINDS = ["FOLDERS", "RESULTS"] as const;
export type HandOverKind = (typeof HAND_OVER_KINDS)[number];

/** How a list stands; `OPEN` is on its way. */
export type HandOverState = "OPEN" | "RECEIVED" | "WITHDRAWN";

/** As many dossiers as one list holds. */
export const LONGEST_LIST = 100;

/** Sheets of paper handed in with a dossier, all components together. */
export type SheetSum = { originals: number; certified: number; copies: number };

/** A paper that lies at one unit and should be at another. */
export type OwedPaper = {
  kind: HandOverKind;
  dossierId: string;
  code: string;
  procedureName: string;
  ownerName: string;
  fromUnitId: string;
  toUnitId: string;
  /** Edition of the result, counted from 1; 0 for a folder. */
  edition: number;
  sheets: SheetSum;
  /** When the dossier is promised. */
  dossierDueAt: Date | null;
  /** When the paper has to be there. */
  dueAt: Date;
  /** Why it was not received the last time it stood on a list. */
  missedReason: string | null;
};

/** What one unit has to hand over to another now. */
export type OwedGroup = {
  kind: HandOverKind;
  fromUnitId: string;
  fromName: string;
  toUnitId: string;
  toName: string;
  papers: {
    dossierId: string;
    code: string;
    procedureName: string;
    ownerName: string;
    sheets: SheetSum;
    dueAt: string;
    late: boolean;
    missedReason: string | null;
  }[];
};

/** A list in one line. */
export type HandOverLine = {
  id: string;
  kind: HandOverKind;
  number: string;
  fromName: string;
  toName: string;
  givenAt: string;
  state: HandOverState;
  count: number;
  missing: number;
  /** It is this officer's to receive. */
  receivable: boolean;
};

/** One signature of a list: who, when, and in whose place. */
export type HandOverSignature = { name: string; inPlaceOfName: string | null; at: string };

/** A list as its page shows it. */
export type HandOverSheet = {
  id: string;
  kind: HandOverKind;
  number: string;
  fromName: string;
  toName: string;
  note: string | null;
  state: HandOverState;
  given: HandOverSignature;
  ended: HandOverSignature | null;
  items: {
    dossierId: string;
    code: string;
    procedureName: string;
    ownerName: string;
    dueAt: string;
    /** Not there in time: when it arrived, or now while it is under way. */
    late: boolean;
    missingReason: string | null;
  }[];
  mayReceive: boolean;
  mayWithdraw: boolean;
};

/** What the timeline of a dossier tells of its paper. */
export type PaperMove = {
  key: string;
  kind: "GIVEN" | "RECEIVED" | "MISSING" | "WITHDRAWN";
  paper: HandOverKind;
  listId: string;
  number: string;
  fromName: string;
  toName: string;
  signature: HandOverSignature;
  reason: string | null;
};
