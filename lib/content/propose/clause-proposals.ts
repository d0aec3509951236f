import type { Kind } from "@/lib/content/kind";
import type { Dated } from "@/lib/content/partial-date";
import { deliveryProposals } from "./delivery-proposals";
import { type Holders, holdersOf } from "./holders";
import { kindOf } from "./kind-of";
import { isRole } from "./names/roles";
import { isPartyTo } from "./party";
import type { Proposal } from "./proposal";
import { proposalOf, type Sayable } from "./proposal-of";
import { type Resolved, resolved } from "./resolve";
import type { Scene } from "./scene";
import type { Force } from "./speech/saying";
import { withVoice } from "./stage";
import type { Clause } from "./text/clause";
import type { Word } from "./text/word";
import { isWorthKnowing } from "./worth";

/** A clause with its reason, what it holds only under, and who is told to say it, outermost first. */
type Said = {
  clause: Clause;
  because: Clause | null;
  limit: Clause | null;
  voices: readonly (readonly Word[])[];
  force: Force | null;
  /** When it was said, where the sentence tells that of the saying. */
  saidOn: Dated | null;
};

/** What a clause proposes and the clause as it was understood; null where it says nothing that stands by itself. */
export function clauseProposals(said: Said, scene: Scene) {
  const found = resolved(said.clause, withVoice(scene, said.voices.at(-1)));
  const holders = holdersOf(said.voices, scene);
  if (!found || !holders || !saysMuch(found.clause, scene, said.clause)) return null;
  if (!isWorthKnowing(found.clause)) return null;
  const limit = said.limit && understood(said.limit, found, scene);
  if (said.limit && !limit) return null;
  const told = withSpeakers(scene, holders);
  const kind = kindOfSaid(said, { found, holders }, told);
  const because = said.because && understood(said.because, found, scene);
  const { force, saidOn } = said;
  const sayable: Sayable = { ...found, because, limit, kind, force, saidOn, holders };
  const proposals = proposalsOf(sayable, told);
  return proposals.length > 0 ? { proposals, clause: found.clause } : null;
}

/** Arms delivered are told by themselves, one sort at a time; else the clause as a whole. */
function proposalsOf(sayable: Sayable, scene: Scene): Proposal[] {
  const isTold = sayable.kind === "reported" || sayable.kind === "attributed";
  const deliveries = isTold ? deliveryProposals(sayable, scene) : [];
  if (deliveries.length > 0) return deliveries;
  const proposal = proposalOf(sayable, scene);
  return proposal ? [proposal] : [];
}

/** A clause beside another, whose subject a pronoun in it may mean. */
function understood(clause: Clause, beside: Resolved, scene: Scene): Clause | null {
  const subject = beside.clause.subject.find(({ mention }) => mention) ?? scene.subject;
  return resolved(clause, { ...scene, subject })?.clause ?? null;
}

function kindOfSaid(
  { because, voices, force }: Said,
  { found, holders }: { found: Resolved; holders: Holders },
  scene: Scene,
): Kind {
  const [speaker = ""] = holders.speakers;
  return kindOf({
    clause: found.clause,
    because: because !== null,
    force,
    isParty: voices.length > 0 && isPartyTo(holders, found.clause, scene),
    isPerson: scene.gazetteer.entities.get(speaker)?.type === "person",
    genre: scene.document.genre,
  });
}

/** The stage with those whom only this sentence names as speakers. */
function withSpeakers(scene: Scene, { found }: Holders): Scene {
  const named = found.map((entity) => [entity.id, entity] as const);
  const entities = new Map([...scene.gazetteer.entities, ...named]);
  return { ...scene, gazetteer: { ...scene.gazetteer, entities } };
}

/** "I was ambassador": told by nobody else. */
function isOfSelf({ subject }: Clause): boolean {
  return subject.length === 1 && subject[0]?.lower === "i";
}

/** Whether a clause names anybody or counts anything; who holds what office is told by itself. */
function saysMuch({ subject, verb, rest }: Clause, { gazetteer }: Scene, written: Clause): boolean {
  const isPerson = gazetteer.entities.get(subject[0]?.mention?.id ?? "")?.type === "person";
  const role = rest.slice(0, 6).map(({ lower }) => lower);
  const isOffice =
    isPerson &&
    !isOfSelf(written) &&
    subject.length === 1 &&
    verb.lemma === "be" &&
    isRole(role.join(" "));
  return !isOffice && [...subject, ...rest].some(({ mention, amount }) => mention || amount);
}
