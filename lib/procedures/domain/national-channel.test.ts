import { expect, it } from "vitest";
import { CHANNELS } from "./channel";
import { NATIONAL_CHANNEL, nationalDeliveryOf } from "./national-channel";

it("gives each channel its own national code, 3 to the post", () => {
  expect(CHANNELS.map((channel) => NATIONAL_CHANNEL[channel]).sort()).toEqual([1, 2, 3]);
  expect(NATIONAL_CHANNEL.POST).toBe(3);
});

it.each([
  ["POST", 1],
  ["COUNTER", 0],
  ["ONLINE", 0],
] as const)("a result that goes by %s is sent as %i", (method, code) => {
  expect(nationalDeliveryOf(method)).toBe(code);
});
