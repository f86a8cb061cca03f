import pg, { type Connection, type Submittable } from "pg";

/** The part of the protocol that the driver speaks and its types leave out. */
type CopyConnection = Connection & { sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void };
type Value = string | number | boolean | null | object;

/** One `COPY … FROM STDIN` of rows that are already in memory: an order of magnitude faster than INSERT. */
class CopyIn implements Submittable {
  readonly done: Promise<void>;
  private finish: (error?: Error) => void = () => undefined;

  constructor(
    private readonly statement: string,
    private readonly data: Buffer,
  ) {
    this.done = new Promise((resolve, reject) => {
      this.finish = (error) => (error ? reject(error) : resolve());
    });
  }

  submit(connection: Connection): void {
    connection.query(this.statement);
  }

  handleCopyInResponse(connection: CopyConnection): void {
    connection.sendCopyFromChunk(this.data);
    connection.endCopyFrom();
  }

  handleCommandComplete(): void {
    // The server speaks once more, when it is ready for the next statement.
  }

  handleError(error: Error): void {
    this.finish(error);
  }

  handleReadyForQuery(): void {
    this.finish();
  }
}

/** Appends rows to a table. Columns are those of the first row; every row must have them all. */
export async function copyRows(
  client: pg.Client,
  table: string,
  rows: readonly Readonly<Record<string, Value>>[],
): Promise<void> {
  const first = rows[0];
  if (!first) return;
  const keys = Object.keys(first);
  let text = "";
  for (const row of rows) {
    for (let index = 0; index < keys.length; index += 1) {
      text += (index === 0 ? "" : "\t") + toText(row[keys[index] ?? ""] ?? null);
    }
    text += "\n";
  }
  const columns = keys.map((key) => pg.escapeIdentifier(toSnakeCase(key))).join(", ");
  const copy = new CopyIn(`COPY ${pg.escapeIdentifier(table)} (${columns}) FROM STDIN`, Buffer.from(text));
  client.query(copy);
  await copy.done;
}

function toSnakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

const SPECIAL = /[\\\t\n\r]/;
const ESCAPED: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function toText(value: Value): string {
  if (value === null) return "\\N";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return SPECIAL.test(text) ? text.replace(/[\\\t\n\r]/g, (found) => ESCAPED[found] ?? found) : text;
}
