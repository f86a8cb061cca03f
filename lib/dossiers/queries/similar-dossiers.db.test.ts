import { beforeAll, describe, expect, it } from "vitest";
import { acceptDossier } from "@/lib/dossiers/commands/accept-dossier";
import { agenciesFor } from "@/lib/organization/domain/unit-tree";
import { prisma } from "@/lib/platform/db/prisma";
import {
  clockAt,
  type DeskScene,
  makeCitizen,
  type Officer,
  setDeskScene,
} from "@/scripts/testing/desk-scene";
import { getDeskDossier } from "./get-desk-dossier";
import { listSimilarDossiers } from "./list-similar-dossiers";

let scene: DeskScene;
let reception: Officer;
let neighbour: Officer;

beforeAll(async () => {
  scene = await setDeskScene();
  reception = await scene.officer("RECEPTION", scene.officeOf(scene.commune.id).id);
  const communes = agenciesFor(scene.tree, { level: "commune", function: "committee" });
  const other = communes.find(({ id }) => id !== scene.commune.id);
  neighbour = await scene.officer("RECEPTION", scene.officeOf(other?.id ?? "").id);
});

describe("the warning at reception", () => {
  it("names what the same person asked for before, to those who may see it, while it is open or recent", async () => {
    const by = await makeCitizen("020190000555", "Hứa Văn Đôi");
    const first = await scene.file("1.001193", { by, at: "2026-03-02 08:00" });
    const second = await scene.file("1.001193", { by, at: "2026-03-02 08:30" });
    const of = (officer: Officer, at: string) =>
      prisma.dossier
        .findUniqueOrThrow({ where: { id: second } })
        .then((row) =>
          listSimilarDossiers(
            officer,
            { personalId: row.applicantPersonalId, procedureId: row.procedureId, exceptId: second },
            clockAt(at),
          ),
        );
    expect((await of(reception, "2026-03-02 09:00")).map(({ id }) => id)).toEqual([first]);
    expect(await of(neighbour, "2026-03-02 09:00")).toEqual([]);
    expect(await of(reception, "2026-06-01 09:00")).toHaveLength(1);
    await prisma.dossier.update({
      where: { id: first },
      data: { closedAt: clockAt("2026-03-03 09:00").clock.now() },
    });
    expect(await of(reception, "2026-03-31 09:00")).toHaveLength(1);
    expect(await of(reception, "2026-06-01 09:00")).toEqual([]);
  });

  it("stands on the form that accepts and hinders nothing", async () => {
    const by = await makeCitizen("020190000556", "Hứa Văn Ba");
    const first = await scene.file("1.001193", { by });
    const second = await scene.file("1.001193", { by });
    const nine = clockAt("2026-03-02 09:00");
    const words = { locale: "vi" as const, yes: "Có", no: "Không" };
    expect((await getDeskDossier(reception, second, words, nine)).acts.similar).toMatchObject([
      { id: first },
    ]);
    await acceptDossier(reception, { dossierId: second, version: 1, setCount: 1 }, nine);
    expect((await getDeskDossier(reception, second, words, nine)).acts.similar).toEqual([]);
  });
});
