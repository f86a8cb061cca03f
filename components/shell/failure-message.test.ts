import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { FailureMessage } from "./failure-message";

function failed(page?: { lang: string; dataset: { hotline?: string } }): string {
  if (page) vi.stubGlobal("document", { documentElement: page });
  return renderToStaticMarkup(createElement(FailureMessage, { error: { digest: "D1" }, retry: () => {} }));
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the message of a page that failed", () => {
  it("says itself whom to call, as the installation set it", () => {
    const said = failed({ lang: "vi", dataset: { hotline: "0205 3812 345" } });
    expect(said).toContain('href="tel:02053812345"');
    expect(said).toContain("gọi đường dây nóng");
  });

  it("says it in English too", () => {
    expect(failed({ lang: "en", dataset: { hotline: "1022" } })).toContain("call the hotline");
  });

  it.each([
    ["without a page", undefined],
    ["where nothing is known", { lang: "vi", dataset: {} }],
  ])("sends nobody to a number that is not there: %s", (_case, page) => {
    expect(failed(page)).not.toMatch(/đường dây nóng|tel:|cuối trang/);
  });
});
