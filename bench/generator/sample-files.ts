import type pg from "pg";
import { storeBuffer } from "@/lib/platform/storage/file-store";

const COUNT = 64;

/** Puts a few small papers into the file store for all dossiers to refer to. Returns their SHA-256. */
export async function storeSampleFiles(client: pg.Client): Promise<string[]> {
  const hashes: string[] = [];
  for (let number = 0; number < COUNT; number += 1) {
    const bytes = Buffer.from(`%PDF-1.7\n% generated paper ${number}\n%%EOF\n`);
    const { sha256, sizeBytes } = await storeBuffer(bytes);
    await client.query(
      "INSERT INTO stored_file (sha256, size_bytes, media_type, created_at) VALUES ($1, $2, $3, now()) ON CONFLICT DO NOTHING",
      [sha256, sizeBytes, "application/pdf"],
    );
    hashes.push(sha256);
  }
  return hashes;
}
