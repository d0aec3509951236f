import { waits } from "./reword/endings";
import { render, tidy } from "./reword/render";
import type { Scene } from "./scene";
import { capital, clauseText, nameOf, type Saying, saidIn, sayingOf, verbFor } from "./wording";

/** "Norvia, Ada Lund argued in May 2031, wanted …": who says it between who and what; null where it cannot stand there. */
export function attributedWithin(saying: Saying, scene: Scene): string | null {
  const { gazetteer } = scene;
  const { front, subject } = saying.clause;
  if (front.length > 0 || subject.length === 0 || isOfSpeaker(saying, scene)) return null;
  const who = render(subject, gazetteer);
  const what = sayingOf(saying, scene).slice(who.length).trim();
  return tidy(`${capital(who)}, ${saidBy(saying, scene)}, ${what}.`);
}

/** "Norvia opened a port, Ada Lund said in May 2031, at the mouth of the river": who says it where a phrase begins. */
export function* attributedBetween(saying: Saying, scene: Scene): Generator<string> {
  const { clause } = saying;
  const { rest } = clause;
  if (isOfSpeaker(saying, scene)) return;
  for (const at of phraseStarts(saying)) {
    const opening = clauseText({ ...clause, rest: rest.slice(0, at) }, scene);
    const whole = sayingOf(saying, scene);
    if (!whole.startsWith(opening)) continue;
    yield tidy(
      `${capital(opening)}, ${saidBy(saying, scene)}, ${whole.slice(opening.length).replace(/^[,\s]+/, "")}.`,
    );
  }
}

/** Where what follows a verb can be parted, the place nearest to its middle first. */
function phraseStarts({ clause: { rest } }: Saying): number[] {
  const opens = (at: number) => {
    const [before, word] = [rest[at - 1], rest[at]];
    const isThing =
      before !== undefined && ["noun", "name", "number"].includes(before.tag) && !waits(before);
    const isPhrase = word?.tag === "preposition" && !/^(?:of|than|like|as)$/.test(word.lower);
    return isThing && (isPhrase || word?.tag === "subordinator" || word?.tag === "to");
  };
  const middle = rest.length / 2;
  return [...rest.keys()]
    .filter((at) => at > 0 && at < rest.length - 1 && opens(at))
    .toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
}

function isOfSpeaker({ clause, holders }: Saying, { document }: Scene): boolean {
  return clause.subject[0]?.mention?.id === (holders[0] ?? document.outlet);
}

function saidBy(saying: Saying, scene: Scene): string {
  const { document } = scene;
  const [speaker = document.outlet] = saying.holders;
  return `${nameOf(speaker, scene)} ${verbFor(saying, scene)} in ${saidIn(saying, scene)}`;
}
