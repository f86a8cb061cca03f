import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False on the server and until the page has come alive, then true: for controls with a plain fallback. */
export function useHasScript(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
