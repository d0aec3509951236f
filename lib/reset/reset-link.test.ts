import { expect, test } from "vitest";
import { resetLink } from "./reset-link";

test.each(["https://parallax.example.org", "https://parallax.example.org/"])(
  "a link at %s leads to the page that sets a password",
  (address) => {
    expect(resetLink(address, "a-_Z")).toBe("https://parallax.example.org/reset/a-_Z");
  },
);
