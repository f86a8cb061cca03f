import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const files = globSync("{app,components}/**/*.{tsx,ts,css}").filter(
  (file) => !file.endsWith(".test.ts") && file !== "app/globals.css" && file !== "app/manifest.ts",
);

const COLOUR =
  /(?<!href=["'])(?<![\w&])#(?:[\da-f]{3}|[\da-f]{6}|[\da-f]{8})\b(?!-)|\b(?:rgb|hsl|oklch)a?\(/gi;

describe("style rules", () => {
  it("knows a colour when it sees one", () => {
    expect('fill="#1d3e7a" a: #fff; rgb(0 0 0) href="#abc" &#160;'.match(COLOUR)).toEqual([
      "#1d3e7a",
      "#fff",
      "rgb(",
    ]);
  });

  it("sees the files", () => expect(files.length).toBeGreaterThan(50));

  it.each(files)("%s writes no colour and no inline style of its own", (file) => {
    const source = readFileSync(file, "utf8");
    // Colours are tokens of app/globals.css; href="#abc" is no colour.
    expect(source.match(COLOUR)).toBeNull();
    // The content policy refuses style attributes that the server writes.
    expect(source).not.toMatch(/\sstyle=\{/);
  });
});
