import "server-only";
import { createPrivateKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { newSecret } from "@/lib/platform/ids/new-secret";

/**
 * The Ed25519 key in a file (PKCS #8, PEM). Makes the file when there is none, readable by its owner alone; of two
 * processes at once one makes it and both use that one.
 * @throws Error when the file holds another kind of key.
 */
export function readOrMakeSigningKey(file: string): KeyObject {
  if (!existsSync(file)) makeKey(file);
  const key = createPrivateKey(readFileSync(file));
  if (key.asymmetricKeyType !== "ed25519") throw new Error(`${file} holds no Ed25519 key`);
  return key;
}

function makeKey(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const whole = `${file}.${newSecret(6)}`;
  const { privateKey } = generateKeyPairSync("ed25519");
  writeFileSync(whole, privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600 });
  try {
    // A link appears whole or not at all, and never replaces a key that is there.
    linkSync(whole, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(whole, { force: true });
  }
}
