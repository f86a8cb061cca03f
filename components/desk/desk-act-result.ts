/** What an act of the desk answers: done, or why somebody else's act came first. */
export type DeskActResult =
  | { done: true; dossierId: string; version: number }
  | { done: false; sentence: string };
