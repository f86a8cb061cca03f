import { expect, it } from "vitest";
import { TooLargeError } from "@/lib/platform/errors/app-error";
import { readBody } from "./read-body";

const request = (body: BodyInit | null) =>
  new Request("http://a.vn", { method: "POST", body, duplex: "half" } as RequestInit);

it.each([
  ["", 0],
  ["12345", 5],
  ["ạ", 3],
])("reads %j as %i bytes", async (text, sizeBytes) => {
  const bytes = await readBody(request(text), 5);
  expect(bytes.length).toBe(sizeBytes);
  expect(new TextDecoder().decode(bytes)).toBe(text);
});

it("reads nothing of a request without a body", async () => {
  expect(await readBody(request(null), 5)).toEqual(new Uint8Array());
});

it("stops at the limit, however much is still to come", async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      controller.enqueue(new Uint8Array(1000));
    },
  });
  await expect(readBody(request(endless), 10_000)).rejects.toBeInstanceOf(TooLargeError);
  expect(sent).toBeLessThan(20);
});

it("refuses unread what says that it is longer, and counts what lies about it", async () => {
  const saying = (contentLength: string, text: string) =>
    new Request("http://a.vn", { method: "POST", body: text, headers: { "content-length": contentLength } });
  const honest = saying("11", "x");
  await expect(readBody(honest, 10)).rejects.toBeInstanceOf(TooLargeError);
  expect(honest.bodyUsed).toBe(false);
  for (const length of ["1", "-1", "NaN"]) {
    await expect(readBody(saying(length, "x".repeat(11)), 10)).rejects.toBeInstanceOf(TooLargeError);
  }
});
