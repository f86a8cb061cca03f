import "server-only";

type Fields = Record<string, string | number | boolean | null | undefined>;

/** One JSON line a record, on standard error. Never pass names, numbers of persons, addresses or answers. */
function write(level: "info" | "warn" | "error", message: string, fields: Fields): void {
  process.stderr.write(`${JSON.stringify({ level, message, ...fields })}\n`);
}

export const logger = {
  info: (message: string, fields: Fields = {}) => write("info", message, fields),
  warn: (message: string, fields: Fields = {}) => write("warn", message, fields),
  error: (message: string, fields: Fields = {}) => write("error", message, fields),
};
