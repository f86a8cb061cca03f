import { unstable_rethrow } from "next/navigation";

/** Whether what an action threw is only Next's way of leading to another page, not a failure. */
export function isNavigation(thrown: unknown): boolean {
  try {
    unstable_rethrow(thrown);
    return false;
  } catch {
    return true;
  }
}
