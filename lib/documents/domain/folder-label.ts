/** Labels to stick on paper folders (tem hồ sơ), one to a sheet of 100 × 60 mm; not frozen. Holds no name. */
export type FolderLabel = {
  kind: "FOLDER_LABEL";
  /** Epoch ms. */
  printedAt: number;
  officeName: string;
  labels: {
    dossierCode: string;
    requestContent: string;
    /** Epoch ms. */
    receivedAt: number;
    /** Epoch ms; absent for a procedure without a term. */
    dueAt?: number;
    /** Where the folder lies: "Kệ 2 – ngăn 5". */
    shelfPlace?: string;
  }[];
};
