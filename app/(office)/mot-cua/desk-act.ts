import "server-only";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { DeskActResult } from "@/components/desk/desk-act-result";
import { deskPath } from "@/components/desk/desk-path";
import { sayOvertaken } from "@/components/desk/say-overtaken";
import type { Actor } from "@/lib/accounts/domain/actor";
import { getOfficer } from "@/lib/accounts/queries/get-officer";
import { tellOvertaken } from "@/lib/dossiers/queries/tell-overtaken";
import { type DeskListFields, readDeskList } from "@/lib/dossiers/schemas/queue-inputs";
import { action, type ServerAction } from "@/lib/platform/entry/action";
import type { EntryContext } from "@/lib/platform/entry/entry-context";

type Act = { dossierId: string; version: number };
type Command<I> = (actor: Actor, input: I, context: EntryContext) => Promise<Act>;

/**
 * An act of the dossier screen: on success back to the dossier, which says what happened and offers the next one;
 * when somebody was faster, a sentence that says who did what.
 */
export function deskAct<I extends Act>(
  input: z.ZodType<I & Partial<DeskListFields>>,
  command: Command<I>,
): ServerAction<unknown, DeskActResult> {
  return action({
    actor: getOfficer,
    input,
    run: async (officer, values, context): Promise<DeskActResult> => {
      const { dossierId, version } = await command(officer, values, context);
      return { done: true, dossierId, version };
    },
    overtaken: async (officer, values) => {
      const told = await tellOvertaken(officer, values.dossierId);
      return told && { done: false, sentence: await sayOvertaken(told) };
    },
    done: (result, values) => {
      if (!result.done) return;
      redirect(deskPath.dossier(result.dossierId, { list: readDeskList(values), done: result.version }));
    },
  });
}
