/** A start that cannot go on, with what to do about it, in Vietnamese and English. */
export class StartupError extends Error {
  readonly vietnamese: string;

  constructor(vietnamese: string, english: string) {
    super(english);
    this.vietnamese = vietnamese;
  }
}
