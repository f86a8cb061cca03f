/** One place where a wall is broken. */
export interface Violation {
  wall: string;
  file: string;
  line?: number;
  message: string;
}
