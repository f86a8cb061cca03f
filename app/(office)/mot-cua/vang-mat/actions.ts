"use server";

import { revalidatePath } from "next/cache";
import { addStandIn } from "@/lib/accounts/commands/add-stand-in";
import { endStandIn } from "@/lib/accounts/commands/end-stand-in";
import { getOfficer } from "@/lib/accounts/queries/get-officer";
import { standInIdInput, standInInput } from "@/lib/accounts/schemas/stand-in-input";
import { action } from "@/lib/platform/entry/action";

function refresh(): void {
  revalidatePath("/mot-cua/vang-mat");
}

export const addStandInAction = action({
  actor: getOfficer,
  input: standInInput,
  run: addStandIn,
  done: refresh,
});

export const endStandInAction = action({
  actor: getOfficer,
  input: standInIdInput,
  run: endStandIn,
  done: refresh,
});
