/** What officers and applicant wrote to each other, oldest first. */
export type DossierMessages = {
  messages: {
    id: string;
    text: string;
    at: string;
    fromApplicant: boolean;
    asksAnswer: boolean;
    agencyName: string | null;
    /** Only for officers. */
    authorName: string | null;
    /** Written by the other side since the reader last looked. */
    unread: boolean;
  }[];
  /** Since when an officer waits for an answer. */
  answerAskedAt: string | null;
  /** The applicant has an account in which to read it. */
  reachable: boolean;
  /** The reader takes part in it. */
  mayWrite: boolean;
};

/** Notes between officers and the places of the paper folder, newest first. */
export type DossierNotes = {
  mayWrite: boolean;
  notes: {
    id: string;
    /** Null when its author took it back. */
    text: string | null;
    at: string;
    authorName: string;
    agencyName: string;
    /** The reader may take it back. */
    own: boolean;
  }[];
  folderPlace: string | null;
  folders: { id: string; place: string | null; at: string; authorName: string }[];
};
