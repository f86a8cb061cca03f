import type { Role } from "@/lib/organization/domain/role";

type SignedBy = {
  /** The agency whose paper it is. */
  agency: { name: string; functionCode: string };
  /** The post signed by; null for what the system issues. */
  post: { title: string | null; role: Role } | null;
  /** Whose place the signer takes. */
  absentName?: string | undefined;
};

const COMMITTEE = "Ủy ban nhân dân";
const OWN_AGENCY = /\s*(?:,.*|(?:UBND|Ủy ban nhân dân)(?:\s.*)?)$/isu;

/**
 * The lines above a signature. A people's committee decides together, so its head signs "TM. Ủy ban nhân dân";
 * the head of any other agency signs by title alone, and nobody but a signer speaks for the agency. The title does not
 * repeat the agency, which the heading names; a stand-in signs in the place of its holder ("KT.").
 * Law: Decree 30/2020/NĐ-CP, annex I, part II, section I.7.
 */
export function signerTitles({ agency, post, absentName }: SignedBy): string[] {
  const together = agency.functionCode === "committee" ? [`TM. ${COMMITTEE}`] : [];
  if (!post) return together.length > 0 ? together : [agency.name];
  if (post.role === "RECEPTION") return ["Người tiếp nhận hồ sơ"];
  const title = (post.title ?? "").normalize("NFC").replace(OWN_AGENCY, "").trim();
  const line = absentName ? `KT. ${title} ${absentName}`.replace(/ +/g, " ") : title;
  const lines = [...(post.role === "SIGNER" ? together : []), ...(line ? [line] : [])];
  return lines.length > 0 ? lines : [agency.name];
}
