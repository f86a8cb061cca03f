import { agenciesFor, findUnitFor, type UnitTree } from "@/lib/organization/domain/unit-tree";
import { prisma } from "@/lib/platform/db/prisma";
import { newId } from "@/lib/platform/ids/new-id";
import type { Process } from "@/lib/workflow/domain/process";
import { at } from "./published-calendar";

/** Somebody at every step of a process in every agency it can run in: one person a seat. */
export async function fillSeats(tree: UnitTree, process: Process): Promise<void> {
  const now = at("2026-03-02 08:00");
  const seats = new Map(
    agenciesFor(tree, process.competent).flatMap((agency) =>
      process.steps.flatMap(({ unit: selector, role }) => {
        const unit = findUnitFor(tree, agency.id, selector);
        return unit ? [[`${unit.id} ${role}`, { unitId: unit.id, role }] as const] : [];
      }),
    ),
  );
  const people = [...seats.values()].map((seat) => ({ ...seat, accountId: newId(now) }));
  await prisma.account.createMany({
    data: people.map(({ accountId, role }) => ({
      id: accountId,
      kind: "OFFICER",
      loginName: accountId,
      fullName: `Cán bộ ${role}`,
      searchName: `can bo ${role}`,
      createdAt: now,
    })),
  });
  await prisma.post.createMany({
    data: people.map((person) => ({ id: newId(now), ...person, validFrom: "2020-01-01" })),
  });
}
