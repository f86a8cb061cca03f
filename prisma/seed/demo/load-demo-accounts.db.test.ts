import { expect, it } from "vitest";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { Role } from "@/lib/organization/domain/role";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import { verifyPassword } from "@/lib/platform/auth/password";
import { fixedClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";
import { loadReference } from "../load-reference";
import { readFullProcedures } from "../procedures/read-full-procedures";
import { findGaps } from "./cover-processes";
import { DEMO_PASSWORD, loadDemoAccounts } from "./load-demo-accounts";

const clock = fixedClock("2026-11-22T03:00:00Z");

it("seats somebody for every step of every process in every agency, once", async () => {
  const unitIds = await loadReference("2020", clock);
  const load = () => transact((tx) => loadDemoAccounts(tx, "2020", unitIds, clock));
  await load();
  const posts = await prisma.post.findMany();
  const tree = await getUnitTree(localDateOf(clock.now()));
  const processes = readFullProcedures("2020").map(({ process }) => process);
  const seats = posts.map(({ unitId, role }) => ({ unitId, role: role as Role }));
  expect(findGaps(tree, processes, seats)).toEqual([]);
  await load();
  expect(await prisma.post.count()).toBe(posts.length);
}, 120_000);

it("opens its accounts with the printed password", async () => {
  const account = await prisma.account.findUniqueOrThrow({ where: { loginName: "tiepnhan.dongdang" } });
  expect(await verifyPassword(DEMO_PASSWORD, account.passwordHash)).toBe(true);
});
