/** Somebody who reads pages over HTTP, signed in or not. */
export class Visitor {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly baseUrl: string) {}

  /** Signs in as the portal's own form does. Throws when the server does not agree. */
  async signIn(loginName: string, password: string): Promise<this> {
    const { csrfToken } = (await (await this.fetch("/api/auth/csrf")).json()) as { csrfToken: string };
    const response = await this.fetch("/api/auth/callback/credentials", {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ csrfToken, loginName, password, json: "true" }),
    });
    await response.arrayBuffer();
    if (![...this.cookies.keys()].some((name) => name.includes("session"))) {
      throw new Error(`${loginName} could not sign in: ${response.status}`);
    }
    return this;
  }

  /** Reads a page to its last byte. Throws unless the answer is 200. */
  async read(path: string): Promise<string> {
    const response = await this.fetch(path);
    const text = await response.text();
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
    return text;
  }

  /** The cookies, in the shape that a browser takes. */
  cookieList(): { name: string; value: string; url: string }[] {
    return [...this.cookies].map(([name, value]) => ({ name, value, url: this.baseUrl }));
  }

  private async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set("cookie", [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    // A new address each time: the limits on reading without sign-in count by address.
    headers.set("x-forwarded-for", `10.${byte()}.${byte()}.${byte()}`);
    headers.set("origin", this.baseUrl);
    const response = await fetch(`${this.baseUrl}${path}`, { ...init, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const equals = pair.indexOf("=");
      this.cookies.set(pair.slice(0, equals), pair.slice(equals + 1));
    }
    return response;
  }
}

function byte(): number {
  return Math.floor(Math.random() * 256);
}
