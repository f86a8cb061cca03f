import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy";

describe("contentSecurityPolicy", () => {
  const policy = contentSecurityPolicy("abc", { development: false });

  it("lets only scripts with the nonce run, and no inline style", () => {
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
    expect(policy).not.toContain("unsafe");
  });

  it.each(["object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'self'"])(
    "holds %s",
    (directive) => expect(policy).toContain(directive),
  );
});
