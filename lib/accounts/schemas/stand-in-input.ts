import { z } from "zod";
import { DOSSIER_ACTIONS } from "@/lib/dossiers/domain/transition-table";
import { idField, lineField, localDateField } from "./account-fields";

const listOf = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (raw) => (raw === undefined || raw === "" ? [] : Array.isArray(raw) ? raw : [raw]),
    z.array(item),
  );

/** No post is all posts, no procedure all procedures. */
export const standInInput = z.object({
  absentAccountId: idField,
  standInAccountId: z.uuid("errors.field.chooseOne"),
  postId: z.preprocess((raw) => raw || null, z.uuid().nullable()),
  fromOn: localDateField,
  toOn: localDateField,
  procedureIds: listOf(z.uuid()).pipe(z.array(z.uuid()).max(200)),
  excludedActions: listOf(z.enum(DOSSIER_ACTIONS)).pipe(z.array(z.enum(DOSSIER_ACTIONS)).max(50)),
  reason: lineField(300),
});

export type StandInInput = z.output<typeof standInInput>;

export const standInIdInput = z.object({ standInId: idField });

export type StandInIdInput = z.output<typeof standInIdInput>;
