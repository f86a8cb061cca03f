import "server-only";
import { sayPhoneNumber } from "@/lib/accounts/domain/phone-number";
import { buildPaperHeader, type PaperHeader } from "@/lib/documents/domain/paper-header";
import type { PaperLookup, PaperParty, PaperReference } from "@/lib/documents/domain/paper-party";
import type { Permission } from "@/lib/dossiers/domain/action-permission";
import { getUnit, type UnitTree } from "@/lib/organization/domain/unit-tree";
import type { Dossier } from "@/lib/platform/db/generated/client";
import { env } from "@/lib/platform/env";

/** The heading of a paper issued by a unit: its agency above, the unit itself, place and moment. */
export function headerOf(tree: UnitTree, unitId: string, issuedAt: Date): PaperHeader {
  const unit = getUnit(tree, unitId);
  const agency = getUnit(tree, unit.agencyId);
  const above =
    agency.id === unit.id ? (agency.parentId ? tree.byId.get(agency.parentId) : undefined) : agency;
  return {
    ...buildPaperHeader({
      agencyName: unit.name,
      ...(above ? { parentAgencyName: above.name } : {}),
      unitName: unit.place,
      issuedAt,
    }),
    place: unit.place,
  };
}

/** The applicant as papers name them. */
export function applicantOf(row: Dossier): PaperParty {
  return {
    name: row.applicantName,
    kind: "PERSON",
    address: row.applicantAddress,
    idNumber: row.applicantPersonalId,
    ...(row.applicantPhone ? { phone: sayPhoneNumber(row.applicantPhone) } : {}),
    ...(row.applicantEmail ? { email: row.applicantEmail } : {}),
  };
}

/** Where the QR code of the dossier's papers leads. */
export function lookupOf(row: Dossier): PaperLookup {
  return { portalUrl: env.PUBLIC_URL, token: row.lookupToken };
}

/** What the paper calls the dossier: its code, or before acceptance the temporary reference. */
export function referenceOf(row: Dossier): PaperReference {
  return row.code ? { kind: "DOSSIER_CODE", value: row.code } : { kind: "TEMPORARY", value: row.reference };
}

/**
 * The name of the officer who acts, for the signature line, with that of the absent colleague for whom they do; the
 * system's own papers are signed by the office.
 */
export function officerName(actor: { kind: string; fullName?: string }, permission?: Permission): string {
  const absent = permission?.by === "POST" ? permission.post.onBehalfOf : undefined;
  const name = actor.fullName ?? "";
  return absent ? `${name} (thay ${absent.fullName})` : name;
}
