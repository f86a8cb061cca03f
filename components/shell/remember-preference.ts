/**
 * Sends a choice to the server, which answers with the cookie, and shows it at once where a page can change
 * in place (`<html data-…>`). Resolves when the cookie is set; a failed request leaves the choice for this page.
 */
export async function rememberPreference(name: string, value: string): Promise<void> {
  if (name !== "locale") document.documentElement.dataset[name] = value;
  const body = new URLSearchParams({ [name]: value });
  await fetch("/api/preferences", { method: "POST", body, redirect: "manual", keepalive: true }).catch(
    () => null,
  );
}
