import "server-only";
import type { Person } from "@/components/shell/person";

/**
 * Who is signed in, for the header. The single place where the shell meets `lib/platform/auth`: until that
 * exists, nobody is.
 */
export async function currentPerson(): Promise<Person | null> {
  return null;
}
