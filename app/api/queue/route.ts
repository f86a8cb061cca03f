import { presentQueue } from "@/components/desk/present-queue";
import { getOfficer } from "@/lib/accounts/queries/get-officer";
import { getQueuePage } from "@/lib/dossiers/queries/get-queue-page";
import { isFiltered, queueInput, readDeskList } from "@/lib/dossiers/schemas/queue-inputs";
import { route } from "@/lib/platform/entry/route";

/** The officer's desk as it is now, for the live list; same query as the page `/mot-cua`. */
export const GET = route({
  actor: getOfficer,
  input: queueInput,
  run: async ({ actor, input, request, context }) =>
    presentQueue(await getQueuePage(actor, input, context), {
      search: input.tim,
      filtered: isFiltered(input),
      paged: input.sau !== undefined,
      params: new URL(request.url).searchParams,
      list: readDeskList(input),
    }),
});
