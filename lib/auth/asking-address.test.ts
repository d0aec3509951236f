import { expect, test } from "vitest";
import { askingAddress } from "@/lib/auth/asking-address";

const nobody = new Set<string>();
const proxy = new Set(["127.0.0.1", "10.0.0.2"]);

test("without a trusted proxy nothing that is forwarded is believed", () => {
  expect(askingAddress("198.51.100.7", "203.0.113.9", nobody)).toBe("198.51.100.7");
  expect(askingAddress("198.51.100.7", "203.0.113.9", proxy)).toBe("198.51.100.7");
});

test.each([
  ["one address", "203.0.113.9", "203.0.113.9"],
  ["one that the asker wrote before it", "192.0.2.1, 203.0.113.9", "203.0.113.9"],
  ["a second proxy of ours", "203.0.113.9, 10.0.0.2", "203.0.113.9"],
  ["nothing", null, "127.0.0.1"],
])(
  "a trusted proxy that forwards %s is believed as far as it wrote",
  (_what, forwarded, asking) => {
    expect(askingAddress("::ffff:127.0.0.1", forwarded, proxy)).toBe(asking);
  },
);

test.each([
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"],
  ["2001:DB8:0001:2::9", "2001:db8:1:2::"],
  ["2001:db8::9", "2001:db8:0:0::"],
  ["::1", "0:0:0:0::"],
])("%s is counted with its network", (peer, asking) => {
  expect(askingAddress(peer, null, nobody)).toBe(asking);
});
