import type { May } from "@/tests/doors/door";
import { type Person, people } from "@/tests/doors/world";

export type Relation = "own" | "other";
export const relations: readonly Relation[] = ["own", "other"];

/** Who comes in, where what lies behind the door belongs to the class of `student` and `instructor`. */
const admitted: Record<May, readonly Person[]> = {
  anyone: people,
  "signed in": people.filter((person) => person !== "visitor" && person !== "leaver"),
  "has the desk": ["instructor", "otherInstructor", "administrator"],
  "sees the module": ["student", "instructor"],
  "studies the module": ["student"],
  "owner of the attempt": ["student"],
  "owner of the card": ["student"],
  "owner of the passkey": ["student"],
  "owner of the session": ["student"],
  "member of the class": ["student", "instructor"],
  "student of the class": ["student"],
  "instructor of the class": ["instructor"],
  "editor of the course": ["instructor"],
  "owner of a closed account": ["leaver"],
  "asked to teach": ["student"],
  "asked to edit": ["instructor"],
  administrator: ["administrator"],
};

/** The same person on the other side: the two classes are alike. */
const counterpart: Record<Person, Person> = {
  visitor: "visitor",
  learner: "learner",
  leaver: "leaver",
  administrator: "administrator",
  student: "otherStudent",
  instructor: "otherInstructor",
  otherStudent: "student",
  otherInstructor: "instructor",
};

/** Whether a door lets this person in to what belongs to the class of the relation. */
export function admits(may: May, person: Person, relation: Relation): boolean {
  return admitted[may].includes(relation === "own" ? person : counterpart[person]);
}

/** Somebody, and the class whose things they come for. */
export type Visit = { person: Person; relation: Relation };

/**
 * Everyone in every relation to a class. The classes are alike: what the other class's people may do here, the
 * first one's may do there; and who is in neither is a stranger to both alike.
 */
const visits: readonly Visit[] = [
  { person: "visitor", relation: "own" },
  { person: "learner", relation: "own" },
  { person: "leaver", relation: "own" },
  { person: "administrator", relation: "own" },
  { person: "student", relation: "own" },
  { person: "instructor", relation: "own" },
  { person: "student", relation: "other" },
  { person: "instructor", relation: "other" },
];

/** As whom a door is tried, and on whose things: the class's own alone where its rule knows no class. */
export function visitsTo(may: May): readonly Visit[] {
  const knowsClass = people.some(
    (person) => admits(may, person, "own") !== admits(may, person, "other"),
  );
  return visits.filter(({ relation }) => knowsClass || relation === "own");
}

/** Someone of the first class whom a door lets in, a student where it may be. */
export function someoneAdmitted(may: May): Person {
  const asked: readonly Person[] = ["student", "instructor", "administrator"];
  return asked.find((person) => admits(may, person, "own")) ?? "visitor";
}

/** Whom a door does not let in, if there is anyone: a student where it may be, else a colleague. */
export function someVisitRefused(may: May): Visit | undefined {
  const asked: readonly Visit[] = [
    { person: "student", relation: "own" },
    { person: "instructor", relation: "other" },
    { person: "student", relation: "other" },
    { person: "visitor", relation: "own" },
  ];
  return asked.find(({ person, relation }) => !admits(may, person, relation));
}

/** Words of a class and its course that this person may not read behind such a door. */
export function hiddenWords(
  words: { everyMember: string[]; instructors: string[] },
  person: Person,
  { relation, may }: { relation: Relation; may: May },
): string[] {
  const isAdministering = may === "administrator" && person === "administrator";
  if (isAdministering) {
    return Object.values(words)
      .flat()
      .filter((word) => !word.startsWith("Name of "));
  }
  if (admits("instructor of the class", person, relation)) return [];
  if (!admits("member of the class", person, relation)) return Object.values(words).flat();
  // A student's own name is no secret to the student.
  return words.instructors.filter((word) => word !== `Name of ${person}`);
}
