import "server-only";
import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";

const KEY_BYTES = 32;
const COST: ScryptOptions = { N: 16_384, r: 8, p: 1 };

function derive(plain: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(plain.normalize("NFC"), salt, KEY_BYTES, COST, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

/** A salted scrypt hash, with its parameters, as one string. */
export async function hashPassword(plain: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(plain, salt);
  return `scrypt$${salt.toString("base64url")}$${key.toString("base64url")}`;
}

/** Whether `plain` is the password behind `stored`; takes as long for an account that has none. */
export async function verifyPassword(plain: string, stored: string | null): Promise<boolean> {
  const [, salt = "", key = ""] = (stored ?? `scrypt$${"A".repeat(22)}$`).split("$");
  const expected = Buffer.from(key, "base64url");
  const actual = await derive(plain, Buffer.from(salt, "base64url"));
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}
