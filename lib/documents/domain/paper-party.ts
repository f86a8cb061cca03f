/** A person or organisation as a paper names it. What is not known stays absent and prints as a dotted line. */
export type PaperParty = {
  name: string;
  kind: "PERSON" | "ORGANISATION";
  address?: string;
  phone?: string;
  email?: string;
  /** Personal id or passport of a person, tax code of an organisation. */
  idNumber?: string;
};

/** Where the QR code of a paper leads: the public look-up of this dossier. Holds no personal data. */
export type PaperLookup = {
  /** Address of the portal without a path: `https://dichvucong.example.vn`. */
  portalUrl: string;
  /** Random token of the dossier, which lets its holder skip the second question of the look-up. */
  token: string;
};

/** What the paper calls the dossier: its code, or before reception the temporary reference. */
export type PaperReference = { kind: "DOSSIER_CODE" | "TEMPORARY"; value: string };

export type PaperChannel = "ONLINE" | "COUNTER" | "POST";
