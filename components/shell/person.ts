import type { Desk } from "./desks";

/** The signed-in person as the header shows them. */
export interface Person {
  displayName: string;
  /** Where an officer works; empty for citizens. */
  desks: Desk[];
  /** Notices, or an officer's reminders, not read yet; 100 stands for more. */
  unread: number;
}
