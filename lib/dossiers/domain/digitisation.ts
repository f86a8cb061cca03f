/** Of the components that a dossier has, how many lie here as files. */
export type Digitisation = { components: number; digitised: number };

/**
 * How far a dossier is digitised (TT 01/2023/TT-VPCP): a component counts when it was scanned here or came as a file.
 * Null for a dossier without components.
 */
export function digitisationOf(received: readonly { electronic: number }[]): Digitisation | null {
  if (received.length === 0) return null;
  return {
    components: received.length,
    digitised: received.filter(({ electronic }) => electronic > 0).length,
  };
}
