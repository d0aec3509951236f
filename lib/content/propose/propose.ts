import type { Entity } from "@/lib/content/course";
import { merged } from "./merged";
import { discovered } from "./names/discover";
import { gazetteerOf, mentionFinder } from "./names/gazetteer";
import type { Mention } from "./names/mention";
import { paragraphProposals } from "./paragraph";
import type { ProposableText, Proposal } from "./proposal";
import type { Scene } from "./scene";

/** The facts that a text may hold, in the order of the text: by rules, without a network. Pure. */
export function propose(text: ProposableText): Proposal[] {
  const gazetteer = discovered(gazetteerOf(text.known), text.paragraphs);
  const find = mentionFinder(gazetteer);
  const mentions = text.paragraphs.map(find);
  let scene: Scene = {
    document: text.document,
    gazetteer,
    paragraph: "",
    number: 0,
    subject: null,
    person: null,
    event: null,
    both: null,
    pair: pairOf(mentions.flat(), gazetteer.entities),
    speaker: null,
    isTold: false,
    lastDate: null,
    period: null,
    introduced: [],
    heard: [],
  };
  const proposals = text.paragraphs.flatMap((paragraph, i) => {
    const step = paragraphProposals({ ...scene, paragraph, number: i + 1 }, mentions[i] ?? []);
    scene = step.scene;
    return step.proposals;
  });
  return merged(proposals);
}

/** So often both are named in a text that is about the two. */
const often = 3;

/** The two states or bodies that a text names most. */
function pairOf(mentions: readonly Mention[], entities: ReadonlyMap<string, Entity>) {
  const counts = new Map<string, number>();
  for (const { id } of mentions) {
    const type = entities.get(id)?.type;
    if (type === "state" || type === "organisation") counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [a, b] = [...counts]
    .filter(([, count]) => count >= often)
    .toSorted(([, x], [, y]) => y - x)
    .map(([id]) => id);
  return a && b ? ([a, b] as const) : null;
}
