import type { Entity } from "@/lib/content/course";
import { namesOf } from "@/lib/content/names";

/** What saying is told by in English news: the verbs, "according to", a view that is somebody's. */
const saying =
  /\b(?:sa(?:id|ys|ying)|told|tells|explain(?:ed|s)|argu(?:ed|es)|add(?:ed|s)|predict(?:ed|s)|declar(?:e|ed|es)|claim(?:ed|s)|report(?:ed|s)|not(?:ed|es)|contend(?:ed|s)|emphasi[sz]ed|stress(?:ed|es)|suggest(?:ed|s)|announc(?:ed|es)|comment(?:ed|s)|hint(?:ed|s)|warn(?:ed|s)|insist(?:ed|s)|accus(?:ed|es)|alleg(?:ed|es)|according to|in the (?:view|words) of|described|quoted|reference|account|accounts|framed|characteri[sz]ed)\b/gi;

/** So many letters may lie between a speaker and the verb: a title, an office, a place. */
const reach = 110;

type Place = { start: number; end: number };

/** Whether somebody of this name is told to say something in one of the sentences. */
export function speaksIn(text: string, entity: Entity, others: readonly Entity[]): boolean {
  return text.split(/\n|(?<=[.?!”"])\s+(?=[A-Z“"])/).some((sentence) => {
    const own = placesOf(sentence, entity);
    if (own.length === 0) return false;
    const foreign = others.flatMap((other) => placesOf(sentence, other));
    return [...sentence.matchAll(saying)].some(({ 0: verb, index }) => {
      const distance = (place: Place) =>
        distanceOf(place, { start: index, end: index + verb.length }, sentence);
      const nearest = Math.min(...own.map(distance));
      const isOwn = ({ start }: Place) => own.some((one) => one.start === start);
      return (
        nearest <= reach && foreign.every((place) => isOwn(place) || distance(place) >= nearest)
      );
    });
  });
}

/** Whether a text tells of somebody who says something. */
export function tellsOfSaying(text: string): boolean {
  return text.search(saying) >= 0;
}

/** Letters between a name and a verb. What follows "said that" is what is said, not who says it. */
function distanceOf(name: Place, verb: Place, sentence: string): number {
  if (name.end <= verb.start) return verb.start - name.end;
  const between = sentence.slice(verb.end, name.start);
  return /^ that\b/.test(between) ? Number.POSITIVE_INFINITY : name.start - verb.end;
}

function placesOf(sentence: string, entity: Entity): Place[] {
  return namesOf(entity).flatMap((name) => {
    const start = sentence.indexOf(name);
    return start < 0 ? [] : [{ start, end: start + name.length }];
  });
}
