import type { Course } from "@/lib/content/course";
import { fold } from "@/lib/content/fold";
import { askedGroups, type Group, membersOf } from "@/lib/content/group";
import { entryProblem } from "@/lib/content/lint/check";
import { hangingIn } from "@/lib/content/lint/hanging-words";
import type { Problem } from "@/lib/content/problem";

const year = /\b(?:1[5-9]|20)\d\d\b/;

/**
 * A group is a question of its own with its date in it, in words that hang on nothing; no option tells
 * its own time where time is asked; its members are of one module, each once.
 */
export function groupWording(course: Course): Problem[] {
  const groups = askedGroups(course.groups);
  return [
    ...groups.flatMap((group) =>
      [...stemProblems(group), ...optionProblems(group), ...memberProblems(course, group)].map(
        ({ field, message }) => entryProblem(group, field, { rule: "group", hard: true, message }),
      ),
    ),
    ...repeated(groups),
  ];
}

type Finding = { field: string; message: string };

function stemProblems({ stem, why }: Group): Finding[] {
  const hanging = { stem: hangingIn(stem), why: hangingIn(why) };
  return [
    ...(stem.includes("?") ? [] : [{ field: "stem", message: "It is no question." }]),
    ...(year.test(stem) ? [] : [{ field: "stem", message: "It does not say as of when." }]),
    ...Object.entries(hanging).flatMap(([field, found]) =>
      found ? [{ field, message: found.message }] : [],
    ),
  ];
}

type Told = { text: string; reason?: string | undefined };

function optionsOf(group: Group): Told[] {
  switch (group.family) {
    case "order":
    case "several":
      return group.members;
    case "then-now":
      return [group.former, group.latter, ...group.others];
    case "matching":
      return group.members.flatMap(({ prompt, option, reason }) =>
        [prompt, option].flatMap((text) => (text === undefined ? [] : [{ text, reason }])),
      );
    case "map":
      return group.others.map(({ reason }) => ({ text: "", reason }));
    case "chart":
    case "rejects":
      return [];
  }
}

function optionProblems(group: Group): Finding[] {
  const options = optionsOf(group);
  const texts = options.map(({ text }) => fold(text)).filter((text) => text !== "");
  const asksTime =
    group.family === "order" || (group.family === "several" && !("kind" in group.sought));
  const messages = [
    ...(new Set(texts).size < texts.length ? ["Two options read alike."] : []),
    ...options.flatMap(({ text, reason = "" }) =>
      [text, reason].flatMap((sentence) => {
        const found = hangingIn(sentence);
        return found ? [`${found.message} (${sentence})`] : [];
      }),
    ),
    ...options
      .filter(({ text }) => asksTime && year.test(text))
      .map(({ text }) => `"${text}" tells its own time.`),
  ];
  return messages.map((message) => ({ field: "members", message }));
}

function memberProblems({ modules }: Course, group: Group): Finding[] {
  const members = membersOf(group);
  const isListed = modules.some(({ facts }) => members.every((id) => facts.includes(id)));
  return [
    ...(isListed ? [] : [{ field: "members", message: "No module lists all its facts." }]),
    ...(hasTwice(group) ? [{ field: "members", message: "A fact stands twice." }] : []),
  ];
}

function hasTwice(group: Group): boolean {
  if (!("members" in group)) return false;
  return membersOf(group).length < group.members.length;
}

/** No id and no stem stands twice. */
function repeated(groups: readonly Group[]): Problem[] {
  const keys = [
    ({ id }: Group) => ({ key: id, what: "id" }),
    ({ stem }: Group) => ({ key: fold(stem), what: "stem" }),
  ];
  return keys.flatMap((keyOf) => {
    const seen = new Set<string>();
    return groups.flatMap((group) => {
      const { key, what } = keyOf(group);
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      const message = `Its ${what} stands twice.`;
      return [entryProblem(group, what, { rule: "duplicate", hard: true, message })];
    });
  });
}
