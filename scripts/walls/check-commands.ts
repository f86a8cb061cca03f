import type { SourceFile } from "./read-sources.ts";
import type { Violation } from "./violation.ts";

const COMMAND = /^lib\/[^/]+\/commands\/(?!.*\.test\.ts$)/;
const LOAD_FOR_ACT = /\b(?:find|get)DossierForAct\(/;

interface Step {
  name: string;
  call: RegExp;
}

const transaction: Step = { name: "transact(", call: /\btransact\(/ };
/**
 * An assertion, a refusal, a row read through the access rule, or an actor named `_actor`, which says that the
 * command is open to everybody.
 */
const permission: Step = {
  name: "an assert…( that says who may",
  call: /\bassert[A-Z]\w*\(|\bthrow new (?:Forbidden|Unauthenticated)Error\(|\bvisibleTo\(|\(\s*_actor\b/,
};
const dossierSteps: Step[] = [
  transaction,
  { name: "getDossierForAct(", call: LOAD_FOR_ACT },
  { name: "assertMay(", call: /\bassertMay\(/ },
  { name: "decide…(", call: /\bdecide[A-Z]\w*\(/ },
  { name: "recordDossierEvent(", call: /\brecordDossierEvent\(/ },
];

/**
 * The one silhouette of a command. An act on a dossier: in one transaction load through access, assert the
 * permission, decide, record the event, in this order. Any other command: a transaction, and who may call it; one
 * that hands on to another command has both there.
 */
export function checkCommands(files: SourceFile[]): Violation[] {
  return files.filter((file) => COMMAND.test(file.path)).flatMap(silhouette);
}

function silhouette(file: SourceFile): Violation[] {
  const handsOn = /from ["'](?:\.\/|@\/lib\/[^/"']+\/commands\/)/.test(file.code);
  const body = file.code.replaceAll(/^import\b[^;]*;/gm, "");
  if (!LOAD_FOR_ACT.test(body)) return handsOn ? [] : missing(file, body, [transaction, permission]);
  const absent = missing(file, body, dossierSteps);
  return absent.length > 0 ? absent : outOfOrder(file, body);
}

function missing(file: SourceFile, body: string, steps: Step[]): Violation[] {
  return steps
    .filter((step) => !step.call.test(body))
    .map((step) => ({ wall: "command-silhouette", file: file.path, message: `lacks ${step.name}` }));
}

function outOfOrder(file: SourceFile, body: string): Violation[] {
  const places = dossierSteps.map((step) => body.search(step.call));
  const wrong = places.findIndex((place, index) => index > 0 && place < (places[index - 1] ?? 0));
  if (wrong < 0) return [];
  const order = `${dossierSteps[wrong]?.name} comes before ${dossierSteps[wrong - 1]?.name}`;
  return [{ wall: "command-silhouette", file: file.path, message: order }];
}
