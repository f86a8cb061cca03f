/** A size as people read it: "0,4 MB", "12 kB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1024 * 100) return `${Math.max(1, Math.round(bytes / 1024))} kB`;
  return `${(bytes / 1024 / 1024).toFixed(1).replace(".", ",")} MB`;
}
