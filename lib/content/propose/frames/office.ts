import { kindReason } from "@/lib/content/propose/kind-reason";
import type { Mention } from "@/lib/content/propose/names/mention";
import type { Evidence, Proposal } from "@/lib/content/propose/proposal";
import { proposalFrom } from "@/lib/content/propose/proposal-from";
import type { Scene } from "@/lib/content/propose/scene";
import { inDate } from "@/lib/content/shown";
import { officeBefore } from "./office-before";
import { type Office, officeBehind } from "./office-behind";

/** The names of a sentence, where it begins and ends, and the date that it tells of. */
export type NamedSentence = {
  from: number;
  to: number;
  mentions: readonly Mention[];
  date: string | null;
};

/** Who holds or held what office, as a sentence tells it beside a name. */
export function officeProposals(sentence: NamedSentence, scene: Scene): Proposal[] {
  const inside = sentence.mentions.filter(
    ({ from, to }) => from >= sentence.from && to <= sentence.to,
  );
  const own = { ...sentence, mentions: inside };
  const people = inside.filter(({ id }) => scene.gazetteer.entities.get(id)?.type === "person");
  return people.flatMap((person) => {
    const found = officeBefore(person, own, scene) ?? officeBehind(person, own, scene);
    return found ? [officeProposal(person, found, { scene, date: sentence.date })] : [];
  });
}

type Told = { scene: Scene; date: string | null };

function officeProposal(person: Mention, found: Office, { scene, date }: Told): Proposal {
  const { document, gazetteer, number } = scene;
  const when = inDate(date ?? document.published.date.slice(0, 7));
  const who = gazetteer.entities.get(person.id)?.name ?? person.id;
  const office = `${found.isFormer ? "a former " : found.article}${found.office}`;
  const mark = (from: number, to: number, field: string): Evidence => ({
    paragraph: number,
    from,
    to,
    field,
  });
  return proposalFrom(
    {
      frame: { frame: "office", person: person.id, office: { text: found.office }, of: found.of },
      asOf: date,
      statement: `${when} ${who} was ${office} ${found.link} ${bodyName(found.of, scene)}.`,
      kind: "reported",
      kindReason: kindReason("reported", false),
      holders: [document.outlet],
      evidence: [
        mark(Math.min(found.from, person.from), Math.max(found.to, person.to), "statement"),
        mark(person.from, person.to, "person"),
        mark(found.from, found.to, "office"),
      ],
      doubts: found.isGuess ? [{ code: "two-fit", field: "of" }] : [],
    },
    scene,
  );
}

/** A state as it is; other bodies with their article, acronyms without. */
function bodyName(id: string, { gazetteer }: Scene): string {
  const entity = gazetteer.entities.get(id);
  const name = entity?.name ?? id;
  const isBare = /^[Tt]he /.test(name) || /^\p{Lu}+$/u.test(name) || /^\S+'s /.test(name);
  const takesNone = entity?.type !== "organisation" || isBare || !name.includes(" ");
  return takesNone ? name : `the ${name}`;
}
