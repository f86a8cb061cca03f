import { existsSync, readFileSync } from "node:fs";
import { networkInterfaces } from "node:os";
import path from "node:path";
import type { UpOptions } from "./up-options.ts";

/** Tells where the portal is reached and, in a demonstration, who can sign in. */
export function printBanner(options: UpOptions, publicUrl: string, seconds: number): void {
  const addresses = new Set([publicUrl, `http://localhost:${options.port}`]);
  if (!options.host) for (const address of ownAddresses()) addresses.add(`http://${address}:${options.port}`);
  const accounts = path.join(options.dataFolder, "accounts.txt");
  const lines = [
    "",
    `✔ Một cửa đã sẵn sàng sau ${seconds.toFixed(1)} giây · ready`,
    ...[...addresses].map((address) => `    ${address}`),
    `  Dữ liệu · data: ${options.dataFolder}`,
    "  Dừng · stop: Ctrl-C",
  ];
  if (existsSync(accounts)) lines.push("", readFileSync(accounts, "utf8").trimEnd());
  console.log(`${lines.join("\n")}\n`);
}

function ownAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => address.family === "IPv4" && !address.internal)
    .map((address) => address.address);
}
