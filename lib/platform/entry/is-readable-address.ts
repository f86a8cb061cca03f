/**
 * Whether path and query of an address can be read as text: escapes that are UTF-8, and no NUL, which PostgreSQL
 * cannot keep. A browser's own forms and links are always readable; what is not belongs to no page.
 */
export function isReadableAddress({ pathname, search }: { pathname: string; search: string }): boolean {
  try {
    return !decodeURIComponent(pathname).includes("\0") && !search.includes("%00") && !search.includes("\0");
  } catch {
    return false;
  }
}
