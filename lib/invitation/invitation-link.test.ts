import { expect, test } from "vitest";
import { invitationLink, joinCodeIn } from "./invitation-link";

test("an invitation leads to the page that makes an account", () => {
  const link = invitationLink("https://parallax.example.org", "a-_Z");
  expect(link).toBe("https://parallax.example.org/sign-up?invitation=a-_Z");
});

test.each([
  ["/classrooms?code=AAAAA-BBBBB", "AAAAA-BBBBB"],
  ["/classrooms", ""],
  ["/modules?code=AAAAA-BBBBB", ""],
  ["http://", ""],
])("in %s the join code is %j", (path, code) => {
  expect(joinCodeIn(path)).toBe(code);
});
