import { beforeAll, beforeEach, expect, it } from "vitest";
import { listAbsences } from "@/lib/accounts/queries/list-absences";
import { agenciesFor } from "@/lib/organization/domain/unit-tree";
import { prisma } from "@/lib/platform/db/prisma";
import { newId } from "@/lib/platform/ids/new-id";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { addStandIn } from "./add-stand-in";
import { endStandIn } from "./end-stand-in";

const nine = clockAt("2026-03-02 09:00");

let scene: DeskScene;
let admin: Officer;
let head: Officer;
let absent: Officer;
let helper: Officer;

beforeAll(async () => {
  scene = await setDeskScene();
  admin = await scene.officer("UNIT_ADMIN", scene.commune.id);
  head = await scene.officer("SIGNER", scene.commune.id);
});

/** An officer of the commune who also has a post at the district. */
beforeEach(async () => {
  absent = await scene.officer("SPECIALIST", scene.commune.id);
  helper = await scene.officer("RETURN", scene.officeOf(scene.commune.id).id);
  const district = agenciesFor(scene.tree, { level: "district", function: "committee" })[0]?.id ?? "";
  await prisma.post.create({
    data: {
      ...{ id: newId(nine.clock.now()), accountId: absent.accountId, unitId: district },
      ...{ role: "SIGNER", validFrom: "2020-01-01" },
    },
  });
});

const arrange = (postId: string | null) =>
  addStandIn(
    absent,
    {
      ...{ absentAccountId: absent.accountId, standInAccountId: helper.accountId, postId },
      ...{ fromOn: "2026-03-02", toOn: "2026-03-06", procedureIds: [], excludedActions: [] },
      reason: "Nghỉ phép",
    },
    nine,
  );
const shownTo = async (officer: Officer, standInId: string) =>
  (await listAbsences(officer, null, nine)).standIns.find(({ id }) => id === standInId);

it("is not for who may not arrange every post that was lent, and is not offered to them", async () => {
  const { standInId } = await arrange(null);
  for (const other of [admin, head]) {
    const ending = endStandIn(other, { standInId }, nine);
    await expect(ending).rejects.toMatchObject({ rule: "standInForOthersPost" });
    expect(await shownTo(other, standInId)).toMatchObject({ mayEnd: false });
  }
  expect(await shownTo(absent, standInId)).toMatchObject({ mayEnd: true });
  await endStandIn(absent, { standInId }, nine);
});

it("is for the agency's administrator and head when only a post there was lent", async () => {
  for (const other of [admin, head]) {
    const { standInId } = await arrange(absent.posts[0]?.postId ?? null);
    expect(await shownTo(other, standInId)).toMatchObject({ mayEnd: true });
    await endStandIn(other, { standInId }, nine);
  }
});
