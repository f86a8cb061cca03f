import { readdirSync } from "node:fs";
import { z } from "zod";
import type { EFormDefinition } from "@/lib/forms/domain/e-form";
import { eFormDefinition } from "@/lib/forms/schemas/e-form-definition";
import type { Process } from "@/lib/workflow/domain/process";
import { processDefinition } from "@/lib/workflow/schemas/process-definition";
import { readData } from "../read-data";
import type { Structure } from "../structure/structure-file";
import { type ProcedureRecord, procedureRecord } from "./procedure-file";

const listFile = z.record(z.string(), z.array(z.unknown()));
const formFile = z.looseObject({ lists: z.array(z.string()) });

/** A procedure that can be filed: with its papers, its form and its process. */
export type FullProcedure = { record: ProcedureRecord; form: EFormDefinition; process: Process };

/** The fully set up procedures of a structure (`data/full-procedures/<structure>/<code>`). */
export function readFullProcedures(structure: Structure): FullProcedure[] {
  const folder = `full-procedures/${structure}`;
  const codes = readdirSync(new URL(`../data/${folder}`, import.meta.url)).sort();
  return codes.map((code) => ({
    record: readData(`${folder}/${code}/content.json`, procedureRecord),
    form: readForm(`${folder}/${code}/form.json`),
    process: readData(`${folder}/${code}/process.json`, processDefinition),
  }));
}

/** A form names the shared lists it uses; a stored form holds them, so that old answers keep their words. */
function readForm(path: string): EFormDefinition {
  const form = readData(path, formFile);
  const lists = readData("form-lists.json", listFile);
  return eFormDefinition.parse({
    ...form,
    lists: Object.fromEntries(form.lists.map((name) => [name, lists[name]])),
  });
}
