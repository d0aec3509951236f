/** The last word of what a person is: "defence minister", "head", "senior editor". */
const heads =
  "president|premier|chancellor|minister|secretary|secretary-general|general secretary|chairman|chairwoman|chairperson|chair|chief|head|director|director-general|deputy|commander|commander-in-chief|general|admiral|colonel|major|marshal|captain|lieutenant|ambassador|envoy|diplomat|consul|spokesman|spokeswoman|spokesperson|senator|lawmaker|legislator|representative|governor|mayor|king|queen|prince|sultan|emir|professor|lecturer|researcher|fellow|scholar|analyst|expert|specialist|economist|historian|scientist|engineer|adviser|advisor|counsellor|councillor|councilor|counselor|commissioner|coordinator|editor|editor-in-chief|reporter|journalist|correspondent|columnist|author|writer|founder|co-founder|owner|leader|dean|rector|judge|justice|lawyer|attorney|prosecutor|bishop|archbishop|pope|imam|activist|co-director|manager|executive|officer|official|speaker|monitor|inspector|ambassador-at-large|ambassador at large|undersecretary|treasurer|president-elect|delegate|negotiator|strategist";

const headPattern = new RegExp(`\\b(?:${heads})\\b`, "i");

/** Titles that stand before a name, with what may stand before them ("Norvian Deputy Foreign Minister Ada Lund"). */
export const titleBefore = new RegExp(
  `(?:\\b(?:\\p{Lu}[\\p{L}'’-]+|of|for|and|the)\\s+){0,6}?(?:\\b(?:${capitals(heads)}|Dr|Mr|Mrs|Ms|Prof|Gen|Lt|Col|Adm|Sen|Rep|Gov|Sir|Lord|Lady)\\b\\.?\\s+)+$`,
  "u",
);

/** Whether words say what somebody is. */
export function isRole(words: string): boolean {
  return headPattern.test(words);
}

/** A role in small letters, parts of the world and of a body aside: "Prime Minister" gives "prime minister". */
export function lowerRole(role: string): string {
  const kept =
    /^(?:Southeast|South|North|East|West|Central|Asian?|Europe(?:an)?|Africa|America|Council)/;
  const own = /\bSecurity Council\b/.test(role) ? /^Security/ : kept;
  return role.replace(/\p{Lu}\p{Ll}+/gu, (word) =>
    kept.test(word) || own.test(word) ? word : word.toLowerCase(),
  );
}

function capitals(list: string): string {
  return list
    .split("|")
    .map((word) => word.replace(/(?:^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase()))
    .join("|");
}
