import { beforeAll, expect, it } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import { declineProposal } from "@/lib/dossiers/commands/decline-proposal";
import { proposeReappointment } from "@/lib/dossiers/commands/propose-reappointment";
import { prisma } from "@/lib/platform/db/prisma";
import { clockAt, type DeskScene, setDeskScene } from "@/scripts/testing/desk-scene";
import { actOn, type DeskTeam, makeDeskTeam, takeToAppraisal } from "@/scripts/testing/desk-work";
import { markOpenDossiers } from "./mark-open-dossiers";
import { sendReminders } from "./send-reminders";

const COMPLEX = { reasonCode: "COMPLEX_CASE", reason: "Phải xác minh thêm", legalBasis: "Điều 19" } as const;

let scene: DeskScene;
let team: DeskTeam;

beforeAll(async () => {
  scene = await setDeskScene();
  team = await makeDeskTeam(scene);
  // Signs for the office alone, so it is not in this one's line.
  await scene.officer("SIGNER", scene.officeOf(scene.commune.id).id);
});

async function toldAt(localTime: string, dossierId: string) {
  await markOpenDossiers(SYSTEM_ACTOR, { unitsAtOnce: 500 }, clockAt(localTime));
  const turns = [1, 2].map(() => sendReminders(SYSTEM_ACTOR, { batchSize: 9 }, clockAt(localTime)));
  await Promise.all(turns);
  const rows = await prisma.officerNotice.findMany({
    where: { dossierId, kind: { endsWith: "_PROPOSED" } },
    orderBy: { id: "asc" },
  });
  return rows.map(({ kind, accountId, endedAt }) => [kind, accountId, endedAt === null]);
}

it("a proposal is told once to who signs in its line, ends when it is decided, and a new one is told anew", async () => {
  const id = await scene.file("1.001776");
  await takeToAppraisal(id, team);
  await proposeReappointment(
    team.specialist,
    { ...(await actOn(id)), ...COMPLEX },
    clockAt("2026-03-03 09:00"),
  );
  const line = (open: boolean) => ["REAPPOINTMENT_PROPOSED", team.signer.accountId, open];
  expect(await toldAt("2026-03-03 09:01", id)).toEqual([line(true)]);
  expect(await toldAt("2026-03-04 09:00", id)).toEqual([line(true)]);
  await declineProposal(
    team.signer,
    { ...(await actOn(id)), reason: "Kịp làm" },
    clockAt("2026-03-04 10:00"),
  );
  expect(await toldAt("2026-03-04 10:01", id)).toEqual([line(false)]);
  await proposeReappointment(
    team.specialist,
    { ...(await actOn(id)), ...COMPLEX },
    clockAt("2026-03-04 11:00"),
  );
  expect(await toldAt("2026-03-04 11:01", id)).toEqual([line(false), line(true)]);
});
