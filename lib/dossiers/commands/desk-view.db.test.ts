import { beforeAll, describe, expect, it } from "vitest";
import { FIRST_COLUMNS } from "@/lib/dossiers/domain/queue-column";
import { getDeskView } from "@/lib/dossiers/queries/get-desk-view";
import { chooseColumnsInput, saveFilterInput } from "@/lib/dossiers/schemas/desk-view-inputs";
import { ForbiddenError, RuleError } from "@/lib/platform/errors/app-error";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { chooseDeskColumns } from "./choose-desk-columns";
import { removeDeskFilter } from "./remove-desk-filter";
import { saveDeskFilter } from "./save-desk-filter";

const nine = clockAt("2026-03-02 09:00");
let scene: DeskScene;
let officer: Officer;
let colleague: Officer;

beforeAll(async () => {
  scene = await setDeskScene();
  officer = await scene.officer("RECEPTION", scene.commune.id);
  colleague = await scene.officer("RECEPTION", scene.commune.id);
});

const save = (name: string, query: string) =>
  saveDeskFilter(officer, saveFilterInput.parse({ name, query }), nine);

describe("an officer's own list", () => {
  it("keeps filters by name, without what names people, each officer their own", async () => {
    await save(" Quầy  online ", "hang=don-vi&kenh=ONLINE&tim=Nông+Thị+Hoa&sau=x&la=1");
    await Promise.all([save("Quá hạn", "hang=qua-han"), save("Quá hạn", "hang=qua-han")]);
    const { filters } = await getDeskView(officer);
    expect(filters.map(({ name, query }) => [name, query])).toEqual([
      ["Quá hạn", "hang=qua-han"],
      ["Quầy online", "hang=don-vi&kenh=ONLINE"],
    ]);
    expect((await getDeskView(colleague)).filters).toEqual([]);
    const filterId = filters[0]?.id ?? "";
    await removeDeskFilter(colleague, { filterId }, nine);
    expect((await getDeskView(officer)).filters).toHaveLength(2);
    await removeDeskFilter(officer, { filterId }, nine);
    await removeDeskFilter(officer, { filterId }, nine);
    expect((await getDeskView(officer)).filters).toHaveLength(1);
  });

  it("holds twenty filters at most", async () => {
    for (let index = 1; index < 20; index += 1) await save(`Lọc ${index}`, "hang=don-vi");
    await expect(save("Một nữa", "hang=don-vi")).rejects.toBeInstanceOf(RuleError);
    await save("Lọc 3", "hang=qua-han");
  });

  it("shows the columns chosen, and sensible ones before", async () => {
    expect((await getDeskView(officer)).columns).toEqual(FIRST_COLUMNS);
    await chooseDeskColumns(officer, chooseColumnsInput.parse({ columns: ["folder", "code"] }), nine);
    expect((await getDeskView(officer)).columns).toEqual(["code", "folder"]);
    await chooseDeskColumns(officer, chooseColumnsInput.parse({ columns: "marks" }), nine);
    expect((await getDeskView(officer)).columns).toEqual(["marks"]);
    await chooseDeskColumns(officer, chooseColumnsInput.parse({}), nine);
    expect((await getDeskView(officer)).columns).toEqual([]);
  });

  it("is nothing for citizens", async () => {
    await expect(chooseDeskColumns(scene.citizen, { columns: [] }, nine)).rejects.toBeInstanceOf(
      ForbiddenError,
    );
  });
});
