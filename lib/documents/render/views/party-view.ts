import type { PaperChannel, PaperParty } from "@/lib/documents/domain/paper-party";

const CHANNEL_NOTES: Record<PaperChannel, string> = {
  ONLINE: " (Trực tuyến)",
  COUNTER: "",
  POST: " (Qua bưu chính)",
};

/** What follows the applicant's name; a dossier brought to the counter needs no word. */
export function channelNote(channel: PaperChannel): string {
  return CHANNEL_NOTES[channel];
}

/** The applicant as the forms name him; `null` prints a dotted line, and so does an empty value. */
export function partyView(party: PaperParty) {
  const organisation = party.kind === "ORGANISATION";
  return {
    salutation: organisation ? "Quý cơ quan, tổ chức" : "Ông/Bà",
    name: party.name.toLocaleUpperCase("vi"),
    /** An organisation is signed for by a person who writes his own name. */
    signer: organisation ? "" : party.name,
    address: party.address || null,
    phone: party.phone || null,
    email: party.email || null,
    idLabel: organisation ? "Mã số thuế" : "Số căn cước/hộ chiếu",
    idNumber: party.idNumber || null,
  };
}
