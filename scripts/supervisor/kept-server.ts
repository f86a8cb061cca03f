import type { EmbeddedServer } from "../database/embedded-postgres.ts";

/** An embedded server that is started again when it dies, until it is stopped on purpose. */
export class KeptServer {
  readonly #start: () => Promise<EmbeddedServer>;
  #current: Promise<EmbeddedServer>;
  #stopping = false;

  /** `server` was started by `start`; `giveUp` is told when it cannot be started again. */
  constructor(
    server: EmbeddedServer,
    start: () => Promise<EmbeddedServer>,
    giveUp: (error: unknown) => void,
  ) {
    this.#start = start;
    this.#current = Promise.resolve(server);
    this.#watch(server, giveUp);
  }

  #watch(server: EmbeddedServer, giveUp: (error: unknown) => void): void {
    server.ended.then(() => {
      if (this.#stopping) return;
      console.error("postgres │ đã dừng · ended; chạy lại · starting again");
      this.#current = this.#start();
      this.#current.then((next) => this.#watch(next, giveUp), giveUp);
    });
  }

  /** Also waits for a restart under way, so that no server is left behind. */
  async stop(): Promise<void> {
    this.#stopping = true;
    const server = await this.#current.catch(() => undefined);
    await server?.stop();
  }
}
