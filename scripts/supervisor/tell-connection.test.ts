import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { CONNECTION_HEADER } from "@/lib/platform/entry/connection-header";
import "./tell-connection";

it("tells where a connection came from, whatever the client says", async () => {
  const seen: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    seen.push(request.headers);
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  try {
    await fetch(`http://127.0.0.1:${port}/`, { headers: { [CONNECTION_HEADER]: "203.0.113.9" } });
    await fetch(`http://127.0.0.1:${port}/`);
  } finally {
    server.close();
  }
  expect(seen.map((headers) => headers[CONNECTION_HEADER])).toEqual(["127.0.0.1", "127.0.0.1"]);
});
