import { describe, expect, it } from "vitest";
import { addressBehind, clientIp } from "./client-ip";
import { CONNECTION_HEADER } from "./connection-header";

const CLIENT = "198.51.100.7";
const PROXY = "10.0.0.2";
const LIE = "203.0.113.9";

function request(connection: string | null, forwardedFor?: string): Headers {
  return new Headers({
    ...(connection && { [CONNECTION_HEADER]: connection }),
    ...(forwardedFor && { "x-forwarded-for": forwardedFor }),
  });
}

describe("addressBehind", () => {
  it.each([
    ["no proxy: the connection", 0, request(CLIENT), CLIENT],
    ["no proxy: the connection, whatever the client says", 0, request(CLIENT, LIE), CLIENT],
    ["one proxy: what it saw", 1, request(PROXY, CLIENT), CLIENT],
    ["one proxy that keeps what the client said", 1, request(PROXY, `${LIE}, ${CLIENT}`), CLIENT],
    ["two proxies", 2, request(PROXY, `${LIE}, ${CLIENT}, 10.0.0.3`), CLIENT],
    ["a request that passed no proxy although there is one", 1, request(CLIENT), CLIENT],
    ["fewer hops than proxies", 2, request(PROXY, CLIENT), CLIENT],
    ["empty hops", 1, request(PROXY, `, ${CLIENT},`), CLIENT],
    ["a server that tells no connection: one limit for all", 0, request(null, LIE), "unknown"],
  ])("%s", (_case, trustedProxies, headers, address) => {
    expect(addressBehind(trustedProxies, headers)).toBe(address);
  });
});

it("trusts no proxy unless the installation says so", () => {
  expect(clientIp(request(CLIENT, LIE))).toBe(CLIENT);
});
