import fc from "fast-check";
import { expect, test } from "vitest";
import { foldAnswer } from "@/lib/quiz/fold-answer";
import { canBeTakenFor, judgeTyped, type TypedKey } from "@/lib/quiz/typed-answer";

const thongloun = ["Thongloun Sisoulith", "Thonglong Sisulit", "ທອງລຸນ ສີສຸລິດ"];
const gur = ["GUR", "HUR", "Main Directorate of Intelligence", "ГУР"];
const others = [
  ["GRU", "Main Intelligence Directorate"],
  ["Thaksin Shinawatra", "Thaksin"],
  ["SVR"],
];

const verdictOn = (response: string, accepted: string[], more: Partial<TypedKey> = {}) =>
  judgeTyped(response, { accepted, others, notTheSame: [], ...more }).verdict;

test.each([
  ["Thongloun Sisoulith", "right"],
  ["Thonglong Sisulit", "right"],
  ["  thongloun   SISOULITH. ", "right"],
  ["Thónglöun-Sisoulith", "right"],
  ["ThonglounSisoulith", "right"],
  ["ທອງລຸນສີສຸລິດ", "right"],
  ["Thongluon Sisoulith", "slip"],
  ["Thonglun Sisoulit", "slip"],
  ["Thaksin", "wrong"],
  ["Thongloun", "wrong"],
  ["Tonglun Sisolit Xaio", "wrong"],
  ["", "wrong"],
  [" .-– \u200b\ufe0f", "wrong"],
])("for the president's name, %j is %s", (response, verdict) => {
  expect(verdictOn(response, thongloun)).toBe(verdict);
});

test.each([
  ["GUR", "right"],
  ["gur", "right"],
  ["G.U.R.", "right"],
  ["HUR", "right"],
  ["гур", "right"],
  ["GRU", "wrong"],
  ["GUP", "wrong"],
  ["GURR", "wrong"],
  ["main directorate of inteligence", "slip"],
  ["Main Intelligence Directorate", "wrong"],
])("for the Ukrainian agency, %j is %s", (response, verdict) => {
  expect(verdictOn(response, gur)).toBe(verdict);
});

test.each([
  ["T-72B", "t72b", "right"],
  ["T-72B", "T-72", "wrong"],
  ["T-72B", "T 72 B1", "wrong"],
  ["BRDM-2M", "brdm 2m", "right"],
  ["BRDM-2M", "BRDM-2", "wrong"],
  ["Yak-130", "Yak-131", "wrong"],
  ["Exercise Laros 2019", "Exercise Laros 2018", "wrong"],
  ["Exercise Laros 2019", "Exercise Laros ໒໐໑໙", "right"],
  ["Vajiralongkorn X", "Vajiralongkorn V", "wrong"],
  ["Vietnamese army", "Vietnamese army 2", "wrong"],
  ["SIPRI yearbook", "SIPRA yearbook", "wrong"],
  ["China", "Chyna", "wrong"],
  ["Russia", "Rusia", "slip"],
  ["Russia", "Prusia", "wrong"],
])("for %s, %j is %s", (name, response, verdict) => {
  expect(verdictOn(response, [name])).toBe(verdict);
});

test("one letter in six may slip", () => {
  expect(verdictOn("abcdef", ["abcdex"])).toBe("slip");
  expect(verdictOn("abcdefghijk", ["xbcdefghijx"])).toBe("wrong");
  expect(verdictOn("abcdefghijkl", ["xbcdefghijkx"])).toBe("slip");
});

test("a slip is wrong when it is as near to another entity, unless they share that name", () => {
  expect(verdictOn("Slovakya", ["Slovakia"], { others: [["Slovenia"]] })).toBe("slip");
  expect(verdictOn("Slovekia", ["Slovakia"], { others: [["Slovenia"]] })).toBe("wrong");
  expect(verdictOn("Slovekia", ["Slovakia"], { others: [["slovakia"]] })).toBe("slip");
});

test("what a name is not the same as is held further away", () => {
  const near = { others: [], notTheSame: ["Slovenia"] };
  expect(verdictOn("Slovakya", ["Slovakia"], near)).toBe("slip");
  expect(verdictOn("Slovakenia", ["Slovakia"], near)).toBe("wrong");
  const directorates = { accepted: ["Military Intelligence Directorate"], others: [] };
  const answer = "Military Inteligence Directorat";
  expect(judgeTyped(answer, { ...directorates, notTheSame: [] }).verdict).toBe("slip");
  expect(
    judgeTyped(answer, { ...directorates, notTheSame: ["Military Intelligence Directory"] })
      .verdict,
  ).toBe("wrong");
});

test("a slip tells which spelling it was taken for", () => {
  const key = { accepted: thongloun, others: [], notTheSame: [] };
  expect(judgeTyped("Thonglong Sisulid", key)).toEqual({
    verdict: "slip",
    as: "Thonglong Sisulit",
  });
});

test("vowel and tone marks of Lao, Thai, Burmese and Khmer are letters, not diacritics", () => {
  const pairs = [
    ["ລາວ", "ລວ"],
    ["ไทย", "ทย"],
    ["မြန်မာ", "မရန်မာ"],
    ["កម្ពុជា", "កមពជា"],
    ["ดี", "ดา"],
  ];
  for (const [name, other] of pairs) {
    expect(foldAnswer(name ?? "")).not.toBe(foldAnswer(other ?? ""));
    expect(verdictOn(name ?? "", [name ?? ""])).toBe("right");
  }
});

test("the same Lao or Thai syllable is right in either order of typing", () => {
  expect(foldAnswer("ນ້ຳ")).toBe(foldAnswer("ນໍ້າ"));
  expect(foldAnswer("น้ำ")).toBe(foldAnswer("นํ้า"));
});

test("letters with a mark inside count as the plain letter", () => {
  expect(foldAnswer("Đà Nẵng")).toBe("danang");
  expect(foldAnswer("Łódź, Straße, Ærø")).toBe("lodzstrasseaero");
  expect(foldAnswer("İstanbul ISTANBUL")).toBe("istanbulistanbul");
});

test("case, accents, spaces and punctuation added anywhere leave a right answer right", () => {
  const dressing = fc.constantFrom("", " ", "-", "'", "\u0301", "\u200b", ".", "\u00a0");
  const name = fc.constantFrom(...thongloun.slice(0, 2), "GUR", "BRDM-2M", "Lao People's Army");
  fc.assert(
    fc.property(
      name,
      fc.infiniteStream(dressing),
      fc.infiniteStream(fc.boolean()),
      (plain, extra, upper) => {
        const dressed = [...plain].map((letter) => {
          const cased = upper.next().value ? letter.toUpperCase() : letter.toLowerCase();
          return cased + extra.next().value;
        });
        expect(verdictOn(dressed.join(""), [plain])).toBe("right");
      },
    ),
    { numRuns: 500 },
  );
});

test("whatever is typed is judged without throwing, and folding twice is folding once", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.string(),
  );
  fc.assert(
    fc.property(anything, (response) => {
      expect(["right", "slip", "wrong"]).toContain(verdictOn(response, thongloun));
      expect(foldAnswer(foldAnswer(response))).toBe(foldAnswer(response));
    }),
    { numRuns: 700 },
  );
});

test.each([
  ["a hundred thousand letters", "a".repeat(100_000)],
  ["marks without end", `e${"\u0301".repeat(100_000)}`],
  ["expanding ligatures", "\ufdfa".repeat(1000)],
  ["emoji", "👩‍👩‍👧‍👦🇱🇦".repeat(80)],
  ["text from right to left", "\u202eلاوس".repeat(100)],
  ["half characters", "\ud800".repeat(1000)],
])("%s are wrong within half a second beside 2,000 other names", (_name, response) => {
  const many = Array.from({ length: 2000 }, (_, index) => [`Another entity number ${index}`]);
  const start = performance.now();
  expect(verdictOn(response, thongloun, { others: many })).toBe("wrong");
  expect(performance.now() - start).toBeLessThan(500);
});

test("names that no slip can be taken for change no verdict", () => {
  const own = "abcdefghijklmnopqr";
  const edits = fc.array(fc.tuple(fc.nat(own.length - 1), fc.constantFrom("x", "", "ba")), {
    maxLength: 7,
  });
  const edited = edits.map((changes) =>
    changes.reduce((text, [at, letter]) => text.slice(0, at) + letter + text.slice(at + 1), own),
  );
  fc.assert(
    fc.property(edited, edited, (other, given) => {
      const accepted = [own];
      const near = [other].filter(canBeTakenFor(accepted));
      const byAll = judgeTyped(given, { accepted, others: [[other]], notTheSame: [] });
      expect(judgeTyped(given, { accepted, others: [near], notTheSame: [] })).toEqual(byAll);
    }),
    { numRuns: 5000 },
  );
});
