/** Who signs a paper: "TM. Ủy ban nhân dân", "Chủ tịch" one line each, then the name. */
export type PaperSigner = { titles: string[]; name: string };
