/** What stands above every official paper; frozen with the paper, so a renamed agency does not change it. */
export type PaperHeader = {
  /** The agency above, or the agency itself when an office of it signs. */
  parentAgencyName?: string;
  agencyName: string;
  /** Name of the place on the date line, without the kind of unit: "Đồng Đăng". */
  place: string;
  /** The instant the paper was made, epoch ms. */
  issuedAt: number;
};

export type PaperHeaderFacts = {
  parentAgencyName?: string;
  agencyName: string;
  /** Full name of the unit the agency belongs to: "Xã Đồng Đăng", "Huyện Văn Lãng". */
  unitName: string;
  issuedAt: Date;
};

const KIND_OF_UNIT = /^(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s+(?=\D)/iu;

/**
 * The place written before the date: the unit's own name. A unit named by a number keeps its kind ("Phường 1").
 * Law: Decree 30/2020/NĐ-CP, annex I, part II, section I.4.
 */
export function placeOfUnit(unitName: string): string {
  const name = unitName.normalize("NFC").trim();
  return name.replace(KIND_OF_UNIT, "");
}

/** The header of a paper that an agency issues. Guarantees NFC names and no agency above itself. */
export function buildPaperHeader(facts: PaperHeaderFacts): PaperHeader {
  const agencyName = facts.agencyName.normalize("NFC").trim();
  const parentAgencyName = facts.parentAgencyName?.normalize("NFC").trim();
  return {
    ...(parentAgencyName && parentAgencyName !== agencyName ? { parentAgencyName } : {}),
    agencyName,
    place: placeOfUnit(facts.unitName),
    issuedAt: facts.issuedAt.getTime(),
  };
}
