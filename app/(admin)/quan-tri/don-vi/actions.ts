"use server";

import { revalidatePath } from "next/cache";
import { getOfficer } from "@/lib/accounts/queries/get-officer";
import { setAgencyCode } from "@/lib/organization/commands/set-agency-code";
import { setAgencyCodeSchema } from "@/lib/organization/schemas/set-agency-code";
import { action } from "@/lib/platform/entry/action";

export const setAgencyCodeAction = action({
  actor: getOfficer,
  input: setAgencyCodeSchema,
  run: setAgencyCode,
  done: () => revalidatePath("/quan-tri/don-vi"),
});
