import { chromium } from "@playwright/test";
import { findChromium } from "@/scripts/testing/chromium";
import type { Visitor } from "./visitor";

/** What a first visit to a page brings over the wire, in bytes as they travel (compressed, response headers counted). */
export type PageWeight = {
  path: string;
  document: number;
  script: number;
  style: number;
  font: number;
  other: number;
  /** Pages that the browser fetches ahead after the page is complete. */
  ahead: number;
  total: number;
};

/** Who looks at a page. */
type CookieHolder = Pick<Visitor, "cookieList">;

type Kind = "document" | "script" | "style" | "font" | "other" | "ahead";

const KINDS: Readonly<Record<string, Kind>> = {
  Document: "document",
  Script: "script",
  Stylesheet: "style",
  Font: "font",
};

/** Opens each page with an empty cache in a phone-sized browser and weighs what it loads. */
export async function weighPages(
  baseUrl: string,
  pages: readonly { path: string; visitor: CookieHolder }[],
): Promise<PageWeight[]> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
  });
  try {
    const weights: PageWeight[] = [];
    for (const { path, visitor } of pages) weights.push(await weigh(path, visitor));
    return weights;
  } finally {
    await browser.close();
  }

  async function weigh(path: string, visitor: CookieHolder): Promise<PageWeight> {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "vi-VN" });
    const cookies = visitor.cookieList();
    if (cookies.length > 0) await context.addCookies(cookies);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const kindOf = new Map<string, Kind>();
    const weight: PageWeight = {
      path,
      ...{ document: 0, script: 0, style: 0, font: 0, other: 0, ahead: 0, total: 0 },
    };
    session.on("Network.requestWillBeSent", ({ requestId, request, type }) => {
      const ahead = "Next-Router-Prefetch" in request.headers || "next-router-prefetch" in request.headers;
      kindOf.set(requestId, ahead ? "ahead" : (KINDS[type ?? ""] ?? "other"));
    });
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      const kind = kindOf.get(requestId) ?? "other";
      weight[kind] += encodedDataLength;
      if (kind !== "ahead") weight.total += encodedDataLength;
    });
    await session.send("Network.enable");
    const response = await page.goto(`${baseUrl}${path}`, { waitUntil: "networkidle" });
    await context.close();
    if (response?.status() !== 200) throw new Error(`${path}: ${response?.status()}`);
    return weight;
  }
}
