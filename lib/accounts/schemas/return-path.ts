import { z } from "zod";

const OWN_PATH = /^\/(?![/\\])[\x21-\x7e]*$/;

/**
 * Where to go after signing in: a path of this site, null for anything else. Never refuses, because the address
 * bar is no form: what cannot be followed safely is just not followed.
 */
export function readReturnPath(value: unknown): string | null {
  if (typeof value !== "string" || value.length > 500 || !OWN_PATH.test(value) || value.includes("\\"))
    return null;
  const url = new URL(value, "http://own.invalid");
  if (url.host !== "own.invalid" || url.pathname.startsWith("//")) return null;
  // Signing in again after signing in would lead round in circles.
  if (url.pathname === "/tai-khoan/dang-nhap" || url.pathname.startsWith("/api/")) return null;
  return url.pathname + url.search;
}

export const returnPathField = z.unknown().optional().transform(readReturnPath);
