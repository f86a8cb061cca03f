"use server";

import { revalidatePath } from "next/cache";
import { getOfficer } from "@/lib/accounts/queries/get-officer";
import { chooseDeskColumns } from "@/lib/dossiers/commands/choose-desk-columns";
import { removeDeskFilter } from "@/lib/dossiers/commands/remove-desk-filter";
import { saveDeskFilter } from "@/lib/dossiers/commands/save-desk-filter";
import {
  chooseColumnsInput,
  removeFilterInput,
  saveFilterInput,
} from "@/lib/dossiers/schemas/desk-view-inputs";
import { action } from "@/lib/platform/entry/action";

const done = () => revalidatePath("/mot-cua");

/** Keeps the filter of the list under a name. */
export const saveFilterAction = action({
  actor: getOfficer,
  input: saveFilterInput,
  limit: { name: "save-filter", attempts: 200, windowSeconds: 3600 },
  run: saveDeskFilter,
  done,
});

/** Forgets a filter of one's own. */
export const removeFilterAction = action({
  actor: getOfficer,
  input: removeFilterInput,
  run: removeDeskFilter,
  done,
});

/** What the rows of the list show from now on. */
export const chooseColumnsAction = action({
  actor: getOfficer,
  input: chooseColumnsInput,
  run: chooseDeskColumns,
  done,
});
