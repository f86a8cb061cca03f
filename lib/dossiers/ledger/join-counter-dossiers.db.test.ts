import { beforeAll, describe, expect, it } from "vitest";
import { openCitizenAccount } from "@/lib/accounts/commands/open-citizen-account";
import { registerCitizen } from "@/lib/accounts/commands/register-citizen";
import { setPasswordByLink } from "@/lib/accounts/commands/set-password-by-link";
import { askWithdrawal } from "@/lib/dossiers/commands/ask-withdrawal";
import { grantWithdrawal } from "@/lib/dossiers/commands/grant-withdrawal";
import { receiveAtCounter } from "@/lib/dossiers/commands/receive-at-counter";
import { listOwnDossiers } from "@/lib/dossiers/queries/list-own-dossiers";
import { prisma } from "@/lib/platform/db/prisma";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { actOn, expectSound } from "@/scripts/testing/desk-work";
import { beginWalkIn } from "@/scripts/testing/walk-in";

const nine = clockAt("2026-03-02 09:00");
const later = clockAt("2026-03-05 09:00");
const NAME = "Hoàng Thị Thu";
const PASSWORD = "hoa đào nở muộn";

let scene: DeskScene;
let reception: Officer;
let last = 100;

beforeAll(async () => {
  scene = await setDeskScene();
  reception = await scene.officer("RECEPTION", scene.officeOf(scene.commune.id).id);
});

const newNumber = () => `020190000${++last}`;

/** A dossier that the counter took from somebody without an account. */
async function walkIn(personalId: string, fullName = NAME): Promise<string> {
  const input = await beginWalkIn(scene, reception, "1.001193", { fullName, personalId });
  const { dossierId } = await receiveAtCounter(reception, input, nine);
  return dossierId;
}

const card = (personalId: string, newLink: boolean, fullName = NAME) => ({
  ...{ personalId, fullName, birthOn: "1990", phone: "+84912345678", sex: null },
  ...{ numberConfirmed: true, newLink },
});

/** The person at the counter with their card, and the link they then use at home. */
async function linkAtCounter(personalId: string, newLink = false): Promise<string> {
  const opened = await openCitizenAccount(reception, card(personalId, newLink), later);
  return opened.outcome === "EXISTS" ? "" : (opened.link.path.split("/").at(-1) ?? "");
}
const use = (secret: string) => setPasswordByLink(null, { secret, password: PASSWORD }, later);
const register = (personalId: string, fullName = NAME) =>
  registerCitizen(
    null,
    { personalId, fullName, birthOn: "1990", phone: "+84912345678", password: PASSWORD, tiep: null },
    later,
  );

async function ownIds(personalId: string): Promise<string[]> {
  const account = await prisma.account.findFirstOrThrow({ where: { personalId } });
  const actor = { kind: "CITIZEN", accountId: account.id, fullName: account.fullName } as const;
  const { rows } = await listOwnDossiers(actor, null, later);
  return rows.map(({ id }) => id);
}

describe("an account opened after the counter took a dossier", () => {
  it("holds it, once the person whose card was seen uses their link: one event, an open dossier or an ended one", async () => {
    const personalId = newNumber();
    const [open, ended] = [await walkIn(personalId), await walkIn(personalId, "HOÀNG THỊ THU")];
    await askWithdrawal(reception, { ...(await actOn(ended)), reason: "Nộp nhầm" }, nine);
    await grantWithdrawal(reception, await actOn(ended), nine);
    const secret = await linkAtCounter(personalId);
    expect(await ownIds(personalId)).toEqual([]);
    await use(secret);
    expect((await ownIds(personalId)).sort()).toEqual([open, ended].sort());
    for (const id of [open, ended]) {
      const [event, ...others] = await prisma.dossierEvent.findMany({
        where: { dossierId: id, type: "APPLICANT_JOINED" },
      });
      expect(others).toEqual([]);
      expect(event).toMatchObject({ actorKind: "SYSTEM", payload: { facts: {} } });
      await expectSound(id);
    }
    await use(await linkAtCounter(personalId, true));
    expect(await prisma.dossierEvent.count({ where: { dossierId: open, type: "APPLICANT_JOINED" } })).toBe(1);
  });

  it("holds nothing for whoever registers the number by themselves, also under the same name", async () => {
    const personalId = newNumber();
    const id = await walkIn(personalId);
    await register(personalId);
    expect(await ownIds(personalId)).toEqual([]);
    await use(await linkAtCounter(personalId, true));
    expect(await ownIds(personalId)).toEqual([id]);
  });

  it("holds nothing that was taken under another name", async () => {
    const personalId = newNumber();
    const [own, others] = [await walkIn(personalId), await walkIn(personalId, "Lý Văn Xa")];
    await use(await linkAtCounter(personalId));
    expect(await ownIds(personalId)).toEqual([own]);
    const row = await prisma.dossier.findUniqueOrThrow({ where: { id: others } });
    expect(row.applicantAccountId).toBeNull();
  });

  it("gets each dossier once when the link is used twice at the same moment", async () => {
    const personalId = newNumber();
    const id = await walkIn(personalId);
    const secret = await linkAtCounter(personalId);
    const both = await Promise.allSettled([use(secret), use(secret)]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await prisma.dossierEvent.count({ where: { dossierId: id, type: "APPLICANT_JOINED" } })).toBe(1);
  });
});
