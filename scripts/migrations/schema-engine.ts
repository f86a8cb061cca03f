import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { engineDatabase } from "./engine-database.ts";

let ready = false;

/**
 * Lends Prisma's own migration engine, compiled to WebAssembly: the same code as `prisma migrate`, with nothing to
 * download. Engine and connections are closed when `work` ends.
 */
export async function withSchemaEngine<T>(
  databaseUrl: string,
  work: (engine: bindings.SchemaEngine) => Promise<T>,
): Promise<T> {
  await instantiate();
  const database = engineDatabase(databaseUrl);
  const adapter = bindMigrationAwareSqlAdapterFactory(database.factory);
  const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
  try {
    return await work(engine);
  } finally {
    engine.free();
    await database.close();
  }
}

async function instantiate(): Promise<void> {
  if (ready) return;
  const script = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const wasm = readFileSync(script.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(wasm, { "./schema_engine_bg.js": { ...bindings } });
  const setWasm = Reflect.get(bindings, "__wbg_set_wasm") as (exports: WebAssembly.Exports) => void;
  setWasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  ready = true;
}

/** The engine reports a crash of its own here before it stops. */
Reflect.set(globalThis, "PRISMA_WASM_PANIC_REGISTRY", {
  set_message(message: string) {
    throw new Error(`The migration engine crashed: ${message}`);
  },
});
