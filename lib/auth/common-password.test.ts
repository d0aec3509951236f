import { expect, test } from "vitest";
import { isCommonPassword } from "./common-password";

test.each(["qwertyuiop", "Password123", "1q2w3e4r5t"])("%s is what many people use", (password) => {
  expect(isCommonPassword(password)).toBe(true);
});

test.each(["ten letters and more", "", "ຄວາມລັບຂອງຂ້ອຍ"])("“%s” is not", (password) => {
  expect(isCommonPassword(password)).toBe(false);
});
