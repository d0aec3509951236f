import type { Kind } from "@/lib/content/kind";
import type { ProposedFact } from "@/lib/content/propose/proposal";
import type { Scene } from "@/lib/content/propose/scene";
import type { Clause } from "@/lib/content/propose/text/clause";
import { countedFrame } from "./counted";
import { agentOf, dateIn, dateInput, deedOf, isDenied, textOf } from "./slots";
import { definedFrame, heldFrame } from "./told";

type Slotted<Fact> = Fact extends unknown
  ? Omit<
      Fact,
      | "statement"
      | "proposition"
      | "kind"
      | "kindReason"
      | "holders"
      | "comments"
      | "asOf"
      | "passages"
      | "validUntil"
      | "reviewBy"
    >
  : never;

/** A frame with its slots, before it is said who says it. */
export type Frame = Slotted<ProposedFact>;

/** A clause, why it is so, and of what kind it is. */
type Sayable = { clause: Clause; because: Clause | null; kind: Kind };

/** A clause as its slots: who, does, to whom, what, when. Null where it is about nobody. */
export function frameOf(sayable: Sayable, scene: Scene): Frame | null {
  const { clause, kind } = sayable;
  const agent = agentOf(clause, scene);
  if (!agent) return null;
  const polarity = isDenied(clause) ? ("denied" as const) : ("affirmed" as const);
  switch (kind) {
    case "recommendation": {
      const deed = clause.verbWords.filter(({ tag }) => tag !== "modal");
      const action = { text: textOf([...deed, ...clause.rest], scene) };
      return { frame: "recommendation", addressee: agent, action, polarity };
    }
    case "forecast":
      return { frame: "forecast", agent, ...deedOf(clause, agent, scene), polarity };
    case "opinion":
      return viewFrame(sayable, agent, scene);
    default:
      return toldFrame(sayable, agent, scene);
  }
}

/** What is held to be so: of somebody, or by somebody towards another. */
function viewFrame({ clause, because }: Sayable, agent: string, scene: Scene): Frame {
  const polarity = isDenied(clause) ? ("denied" as const) : ("affirmed" as const);
  const seen = seenAs(clause, scene);
  if (seen) return { frame: "assessment", ...seen, polarity };
  const deed = deedOf(clause, agent, scene);
  const isState = clause.verb.lemma === "be";
  if (deed.patient && !because && !isState) return { frame: "claim", agent, ...deed, polarity };
  const judged = textOf([...(isState ? [] : clause.verbWords), ...clause.rest], scene);
  const reason =
    because && textOf([...because.subject, ...because.verbWords, ...because.rest], scene);
  return {
    frame: "assessment",
    about: agent,
    judgement: { text: judged || deed.action.text },
    ...(reason ? { because: { text: reason } } : {}),
    polarity,
  };
}

/** What is told as so: counted, defined, held, or done. */
function toldFrame({ clause, kind }: Sayable, agent: string, scene: Scene): Frame {
  const special =
    countedFrame(clause, agent, scene) ??
    definedFrame(clause, kind, scene) ??
    heldFrame(clause, scene);
  if (special) return special;
  const date = dateIn(clause);
  const isAction = clause.verb.tense === "past" && date !== null;
  return {
    frame: isAction ? "action" : "claim",
    agent,
    ...deedOf(clause, agent, scene),
    polarity: isDenied(clause) ? "denied" : "affirmed",
    ...(date ? { date: dateInput(date) } : {}),
  };
}

/** "Norvia sees Kestria as a friend": what is valued is who is seen. */
function seenAs({ verb, rest }: Clause, scene: Scene) {
  if (!/^(?:see|view|regard|consider|treat|describe|call)$/.test(verb.lemma)) return null;
  const as = rest.findIndex(({ lower }) => lower === "as");
  const seen = rest.slice(0, Math.max(as, 0)).find(({ mention }) => mention)?.mention;
  return seen ? { about: seen.id, judgement: { text: textOf(rest.slice(as + 1), scene) } } : null;
}
