import { expect, test } from "../fixtures/test";

const PAGES = ["/", "/so-do-trang", "/tai-khoan/dang-nhap", "/khong-co"];

for (const path of PAGES) {
  test(`${path} allows no script but its own @desktop`, async ({ request }) => {
    const answer = await request.get(path);
    const policy = answer.headers()["content-security-policy"] ?? "";
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    expect(nonce).toBeTruthy();
    expect(policy).not.toContain("unsafe-inline");
    expect(policy).not.toContain("unsafe-eval");
    for (const rule of ["object-src 'none'", "base-uri 'none'", "form-action 'self'"]) {
      expect(policy).toContain(rule);
    }
    const html = await answer.text();
    const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>/g)].map(([, attributes]) => attributes);
    expect(inline.every((attributes) => attributes?.includes(`nonce="${nonce}"`))).toBe(true);
    expect(html).not.toMatch(/\son[a-z]+="/);
    expect(answer.headers()).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "SAMEORIGIN",
      "referrer-policy": "same-origin",
    });
    expect(answer.headers()["x-powered-by"]).toBeUndefined();
  });
}

test("every answer has a nonce of its own @desktop", async ({ request }) => {
  const policies = await Promise.all([1, 2].map(async () => (await request.get("/")).headers()));
  expect(new Set(policies.map((headers) => headers["content-security-policy"])).size).toBe(2);
});

test.describe("a script written into the page", () => {
  test.use({ allowedErrors: [/Content Security Policy/] });

  test("does not run @desktop", async ({ page }) => {
    await page.goto("/so-do-trang");
    const refused = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective));
          const injected = document.createElement("div");
          injected.innerHTML = '<img src="data:," onerror="document.title = `ran`">';
          document.body.append(injected);
        }),
    );
    expect(refused).toMatch(/^script-src/);
    await expect(page).not.toHaveTitle("ran");
  });
});

test("scripts and styles are taken for nothing else, and carry no header that only a page needs @desktop", async ({
  request,
}) => {
  const html = await (await request.get("/")).text();
  const [asset] = /\/_next\/static\/[^"]+/.exec(html) ?? [];
  const headers = (await request.get(asset ?? "")).headers();
  expect(headers).toMatchObject({ "x-content-type-options": "nosniff" });
  expect(headers).not.toHaveProperty("strict-transport-security");
});
