import { expect, test } from "vitest";
import { sayingsBeside } from "./guess";

const saying = (id: string, author: string) => ({ id, author, proposition: `What ${id} says.` });
const own = saying("f_0000000001", "Ivo Katt");

test("a saying stands among those of others, once, and always in one order", () => {
  const all = [own, ...["2", "3", "4", "5"].map((n) => saying(`f_000000000${n}`, "Mira Solen"))];
  const beside = sayingsBeside(own, all);
  expect(beside).toHaveLength(3);
  expect(beside.filter(({ id }) => id === own.id)).toHaveLength(1);
  expect(sayingsBeside(own, all.toReversed())).toEqual(beside);
});

test("what the same author foretold besides is no wrong saying", () => {
  expect(sayingsBeside(own, [own, saying("f_0000000002", "Ivo Katt")])).toEqual([]);
});
