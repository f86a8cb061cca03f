import { expect, it } from "vitest";
import { fixedClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";
import { hashSecret } from "@/lib/platform/ids/new-secret";
import { loadReference } from "../load-reference";
import { idOf } from "../structure/load-structure";
import { createFirstAdministrator } from "./create-first-administrator";

const clock = fixedClock("2026-11-22T03:00:00Z");

it("gives one administrator one usable link, until a password is set", async () => {
  const unitId = idOf(await loadReference("2025", clock), "2025/area/20");
  const create = () => transact((tx) => createFirstAdministrator(tx, unitId, clock));
  await create();
  const second = await create();
  const links = await prisma.oneTimeLink.findMany({
    where: { usedAt: null, expiresAt: { gt: clock.now() } },
  });
  const secret = second?.link.path.split("/").at(-1) ?? "";
  expect(links.map((link) => link.secretHash)).toEqual([hashSecret(secret)]);
  const [account] = await prisma.account.findMany({ include: { posts: true } });
  expect(account?.passwordHash).toBeNull();
  expect(account?.posts.length).toBe(3);
  await prisma.account.updateMany({ data: { passwordHash: "set" } });
  expect(await create()).toBeNull();
});
