import "server-only";
import { getMessages } from "next-intl/server";
import { type FormTexts, flattenTexts } from "@/components/forms/form-texts";

/** Sentences that a form of accounts or administration can show after a refusal, in the reader's language. */
export async function formTexts(namespace: "accounts" | "admin"): Promise<FormTexts> {
  const { errors, accounts, admin } = await getMessages();
  return flattenTexts({
    errors,
    accounts: { field: accounts.field },
    ...(namespace === "admin" && { admin: { field: admin.field } }),
  });
}
