import "server-only";
import { hashContent } from "@/lib/dossiers/domain/event-chain";
import type { Answers } from "@/lib/forms/domain/e-form";

/** The parts of a dossier outside the event chain that `contentHash` binds to it. */
export type HashedContent = {
  applicant: {
    name: string;
    personalId: string;
    phone: string | null;
    email: string | null;
    address: string;
  };
  ownerName: string;
  answers: Answers;
  delivery: Answers;
  papers: readonly { componentCode: string; sha256: string; round: number }[];
};

/** SHA-256 of a dossier's content; the order in which papers were added does not matter. */
export function contentHashOf(content: HashedContent): string {
  const papers = content.papers
    .map(({ componentCode, sha256, round }) => `${round}/${componentCode}/${sha256}`)
    .sort();
  return hashContent({ ...content, papers });
}
