import { plainWord, type Scene, wordFor } from "./scene";
import type { Word } from "./text/word";

const things = /^(?:state|organisation|region|event|agreement)$/;

/** Whom a pronoun stands for that is a whole subject; null where that is not certain enough. */
export function meantBy(word: Word, front: readonly Word[], scene: Scene): readonly Word[] | null {
  switch (word.lower) {
    case "there":
    case "nobody":
    case "nothing":
      return [word];
    case "i":
      return scene.isTold ? null : named(scene.document.author, word, scene);
    case "he":
    case "she":
      return named(personMeant(scene), word, scene);
    case "it":
      return named(thingMeant(front, scene), word, scene);
    case "they":
      return (
        scene.both &&
        bothOf({ opening: null, link: "and", place: word }, { ...scene, pair: scene.both })
      );
    default:
      return null;
  }
}

function named(id: string | null, place: Word, { gazetteer }: Scene): Word[] | null {
  return id === null ? null : [wordFor(id, place, gazetteer)];
}

/** "It": the state or body that the same sentence names before, else the last one that a clause was about. */
function thingMeant(front: readonly Word[], { gazetteer, subject }: Scene): string | null {
  const typeOf = (word: Word) => gazetteer.entities.get(word.mention?.id ?? "")?.type ?? "";
  const nearer = front.find((word) => /^(?:state|organisation)$/.test(typeOf(word)));
  const meant = nearer ?? subject;
  return meant && things.test(typeOf(meant)) ? (meant.mention?.id ?? null) : null;
}

/** "He": whoever was named lately, where it was one person only. */
function personMeant({ gazetteer, heard, number, person }: Scene): string | null {
  const people = heard.filter(({ id }) => gazetteer.entities.get(id)?.type === "person");
  const here = people.filter((one) => one.number === number);
  const [id, ...others] = new Set((here.length > 0 ? here : people).map((one) => one.id));
  return others.length > 0 ? null : (id ?? person?.mention?.id ?? null);
}

type Joining = { opening: string | null; link: string; place: Word };

/** The two who are on the stage, joined: "Norvia and Kestria", "neither Norvia nor Kestria". */
export function bothOf(
  { opening, link, place }: Joining,
  { pair, gazetteer }: Scene,
): Word[] | null {
  if (!pair) return null;
  const [a, b] = pair.map((id) => wordFor(id, place, gazetteer));
  if (!a || !b) return null;
  const between = plainWord(link, "conjunction", place);
  const first = opening
    ? [{ ...plainWord(opening, "determiner", place), spaced: place.spaced }]
    : [];
  return [...first, opening ? { ...a, spaced: true } : a, between, { ...b, spaced: true }];
}

/** "Its approach": whose it is, where the sentence before says so; null where nobody is known. */
export function ownerFilled(words: readonly Word[], scene: Scene): readonly Word[] | null {
  const [first, ...more] = words;
  if (first?.tag !== "possessive") return words;
  const owner = ownerOf(first, scene);
  return owner && [...owner, { ...plainWord("'s", "possessive", first), spaced: false }, ...more];
}

function ownerOf(word: Word, scene: Scene): Word[] | null {
  if (word.lower === "their") {
    const place = { opening: null, link: "and", place: word };
    return scene.both && bothOf(place, { ...scene, pair: scene.both });
  }
  if (word.lower === "its") return named(scene.subject?.mention?.id ?? null, word, scene);
  const isPersonal = word.lower === "his" || word.lower === "her";
  return isPersonal ? named(personMeant(scene), word, scene) : null;
}
