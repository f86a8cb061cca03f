/** Who files in which test: a person has one unsent draft of a procedure, so tests beside each other need their own. */
export const FILERS = {
  journey: "020190000011",
  drafts: "020088000022",
  papers: "020195000033",
  supplement: "020079000044",
} as const;
