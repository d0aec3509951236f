import { expect, test } from "vitest";
import { fingerprint } from "./fingerprint";

test("quotes, dashes, case and line breaks do not change a paragraph's print", () => {
  expect(fingerprint("“River  Shield” –\n2019.")).toBe(fingerprint("river shield 2019"));
});

test("a changed word does", () => {
  expect(fingerprint("River Shield 2018")).not.toBe(fingerprint("River Shield 2019"));
});

test("a print is the first sixteen digits of the SHA-256", () => {
  expect(fingerprint("ABC")).toBe("ba7816bf8f01cfea");
});
