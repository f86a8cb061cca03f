import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { requireCitizen } from "@/lib/accounts/queries/require-person";
import { getOwnDossier } from "@/lib/dossiers/queries/get-own-dossier";
import { orNotFound } from "@/lib/platform/entry/page";
import { pageContext } from "@/lib/platform/entry/page-context";

/**
 * For pages of one dossier, read once a request: its applicant and what it is now. People not signed in are sent to
 * sign in and come back to `page`, a path below the dossier's own; everybody else gets "not found".
 */
export const readOwnDossier = cache(async (id: string, page = "") => {
  if (!z.uuid().safeParse(id).success) notFound();
  const person = await requireCitizen(`/ho-so/${id}${page}`);
  const dossier = await orNotFound(getOwnDossier(person, id, pageContext));
  return { person, dossier };
});
