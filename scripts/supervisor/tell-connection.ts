import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { CONNECTION_HEADER } from "../../lib/platform/entry/connection-header.ts";

// Preloaded into the web server. Next tells a request's address in `X-Forwarded-For` only when the client sent none, so
// that a client could choose it: here the connection itself is told, before Next sees the request.
subscribe("http.server.request.start", (message) => {
  const { request } = message as { request: IncomingMessage };
  request.headers[CONNECTION_HEADER] = request.socket.remoteAddress;
});
