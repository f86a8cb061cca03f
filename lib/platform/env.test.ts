import { describe, expect, it } from "vitest";
import { parseEnv } from "./env";

const complete = { DATABASE_URL: "postgresql://u:p@localhost:5432/db", NEXTAUTH_SECRET: "s".repeat(32) };

describe("parseEnv", () => {
  it("derives addresses and folders from what is given", () => {
    const env = parseEnv({ ...complete, PORT: "3100", MOTCUA_DATA_DIR: "/srv/motcua" });
    expect(env.PUBLIC_URL).toBe("http://localhost:3100");
    expect(env.NEXTAUTH_URL).toBe("http://localhost:3100");
    expect(env.FILE_STORE_DIR).toBe("/srv/motcua/files");
  });

  it("takes the public address without its last slash", () => {
    expect(parseEnv({ ...complete, PUBLIC_URL: "https://dichvucong.example.vn/" }).PUBLIC_URL).toBe(
      "https://dichvucong.example.vn",
    );
  });

  it("trusts as many proxies as it is told, and none otherwise", () => {
    expect(parseEnv(complete).TRUSTED_PROXIES).toBe(0);
    expect(parseEnv({ ...complete, TRUSTED_PROXIES: "1" }).TRUSTED_PROXIES).toBe(1);
  });

  it("treats an empty optional variable as absent", () => {
    expect(parseEnv({ ...complete, PUBLIC_URL: "", FILE_STORE_DIR: " " }).PUBLIC_URL).toBe(
      "http://localhost:3000",
    );
  });

  it.each([
    ["a missing database", { ...complete, DATABASE_URL: undefined }, "DATABASE_URL"],
    ["a database of another kind", { ...complete, DATABASE_URL: "mysql://localhost/db" }, "DATABASE_URL"],
    ["a short secret", { ...complete, NEXTAUTH_SECRET: "short-value" }, "NEXTAUTH_SECRET"],
    ["proxies that cannot be counted", { ...complete, TRUSTED_PROXIES: "nginx" }, "TRUSTED_PROXIES"],
    ["a port that is none", { ...complete, PORT: "99999" }, "PORT"],
  ])("names the variable for %s and never shows its value", (_case, source, name) => {
    expect(() => parseEnv(source)).toThrow(name);
    expect(() => parseEnv(source)).not.toThrow("short-value");
  });
});
