import type { Mention } from "@/lib/content/propose/names/mention";
import { isRole, lowerRole } from "@/lib/content/propose/names/roles";
import type { Scene } from "@/lib/content/propose/scene";

/** What somebody is, of or at what body; where the text says it, in UTF-16 offsets, end exclusive. */
export type Office = {
  office: string;
  article: "" | "a " | "an ";
  of: string;
  link: string;
  isFormer: boolean;
  /** Whether the body is not named beside the office. */
  isGuess: boolean;
  from: number;
  to: number;
};

type Named = { to: number; mentions: readonly Mention[] };

const opening = "((?:the |an? |its |then[- ]|now |former )*)";
const role = "((?:[\\p{L}’'-]+ ){0,5}?[\\p{L}’'-]+)";
const behind = [
  new RegExp(`^, ${opening}${role} (of|at|for|in|with) `, "u"),
  new RegExp(`^ (?:is|was) ${opening}${role} (of|at|for|in|with|to) `, "u"),
];

/** "Ada Lund, a professor at the Norva Academy,", "Ada Lund is a senior editor at The Norva Post." */
export function officeBehind(
  person: Mention,
  { to, mentions }: Named,
  scene: Scene,
): Office | null {
  const after = scene.paragraph.slice(person.to, to);
  const found = behind.map((pattern) => pattern.exec(after)).find((one) => one !== null);
  if (!found) return null;
  const [whole, before = "", office = "", link = "of"] = found;
  const at = person.to + whole.length;
  const isBeside = ({ from, id }: Mention) =>
    from >= at &&
    from <= at + 45 &&
    id !== person.id &&
    !/[.,;]/.test(scene.paragraph.slice(at, from));
  const body = mentions.findLast(isBeside);
  if (!body || body.use === "adjective" || !isRole(office)) return null;
  const article = /\b(an?) $/.exec(before)?.[1];
  return {
    office: lowerRole(office),
    article: article === undefined ? "" : (`${article} ` as Office["article"]),
    of: body.id,
    link,
    isFormer: /former/.test(before),
    isGuess: false,
    from: person.to + (whole.startsWith(",") ? 2 : 1),
    to: body.to,
  };
}
