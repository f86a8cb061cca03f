import { SimilarNotice } from "@/components/desk/similar-notice";
import { requirePerson } from "@/lib/accounts/queries/require-person";
import { listSimilarToDraft } from "@/lib/dossiers/queries/list-similar-dossiers";
import { pageContext } from "@/lib/platform/entry/page-context";

/** For the officer at the counter: the same person may have asked for the same already. */
export async function SimilarAtCounter({ draftId }: { draftId: string }) {
  const person = await requirePerson(`/nop-ho-so/${draftId}`);
  if (person.kind !== "OFFICER") return null;
  return <SimilarNotice similar={await listSimilarToDraft(person, draftId, pageContext)} />;
}
