import type { Entity } from "@/lib/content/course";
import type { Holders } from "./holders";
import type { Gazetteer } from "./names/gazetteer";
import type { Scene } from "./scene";
import type { Clause } from "./text/clause";

const organs =
  /\b(?:intelligence|ministry|military|army|government|police|armed forces|navy|air force|opposition|rebels?|party|junta|regime|presidency|parliament|embassy|defen[cs]e)\b/i;

/** Whether one who says a thing is an organ or a side of one state and speaks of another. */
export function isPartyTo(
  { speakers: [speaker = ""], words }: Pick<Holders, "speakers" | "words">,
  { subject, rest }: Clause,
  { gazetteer }: Scene,
): boolean {
  const entity = gazetteer.entities.get(speaker);
  const called = words.map(({ text }) => text).join(" ");
  const accused = [...subject, ...rest].find(
    ({ mention }) => mention && gazetteer.entities.get(mention.id)?.type === "state",
  )?.mention;
  if (!entity || !accused || accused.id === entity.id) return false;
  return isOrgan(entity, called) && !sharesName(entity, accused.id, gazetteer);
}

function isOrgan({ type, name, aliases }: Entity, called: string): boolean {
  const names = [name, ...aliases, called].join(" ");
  return type === "state" || (type === "organisation" && organs.test(names));
}

/** "Norvian military intelligence" is no other party than Norvia. */
function sharesName(entity: Entity, id: string, { spellings }: Gazetteer): boolean {
  const names = [entity.name, ...entity.aliases];
  return spellings.some(
    (one) => one.id === id && names.some((name) => name.includes(one.spelling)),
  );
}
