import type { IdCardCode } from "@/lib/accounts/domain/id-card-code";
import { isSameName, type ShownIdentity } from "@/lib/accounts/domain/shown-identity";

/** What forms ask of a person and an account or an earlier dossier may tell; days as `YYYY-MM-DD`. */
export type PersonFacts = {
  fullName: string | null;
  personalId: string | null;
  birthOn: string | null;
  phone: string | null;
  email: string | null;
  address: string | null;
};

export type KnownApplicant = { facts: PersonFacts; shown: ShownIdentity };

type Sources = {
  account: PersonFacts | null;
  /** The last dossier that an officer took at a counter under this number. */
  earlier: Omit<PersonFacts, "birthOn"> | null;
};

/**
 * What is filled in for the person whose number was typed or whose card was scanned: the account first, then an
 * earlier dossier, then the card. When the card bears another name than the account or dossier, nothing of those is
 * told: they may be somebody else's.
 */
export function fillInApplicant(card: IdCardCode, { account, earlier }: Sources): KnownApplicant {
  const { personalId, sex } = card;
  const told = [account, earlier].filter((known) => known !== null);
  const nameDiffers = told[0] !== undefined && !mayBeSame(card.fullName, told[0].fullName);
  const theirs = nameDiffers ? [] : told.filter((known) => mayBeSame(told[0]?.fullName, known.fullName));
  const fact = (key: keyof PersonFacts): string | null => {
    for (const source of [...theirs, card] as Partial<PersonFacts>[]) if (source[key]) return source[key];
    return null;
  };
  const birthOn = card.birthOn ?? fact("birthOn");
  return {
    facts: {
      personalId,
      ...{ fullName: fact("fullName"), birthOn },
      ...{ phone: fact("phone"), email: fact("email"), address: fact("address") },
    },
    shown: { personalId, sex, birthOn, nameDiffers, hasAccount: account !== null },
  };
}

/** Names may be the same person's when they look alike, or one of them was not given. */
function mayBeSame(one: string | null | undefined, other: string | null | undefined): boolean {
  return !one || !other || isSameName(one, other);
}
