import type { Ground, Spoiled } from "./ground";
import { spoilDates } from "./spoil-dates";
import { spoilDirections } from "./spoil-directions";
import { spoilKinds } from "./spoil-kinds";
import { spoilNames } from "./spoil-names";
import { spoilNumbers } from "./spoil-numbers";
import { spoilSpeakers } from "./spoil-speakers";

/** What was got wrong, by class: each spoils one thing of one fact. */
export const spoilings = {
  numbers: spoilNumbers,
  dates: spoilDates,
  names: spoilNames,
  speakers: spoilSpeakers,
  kinds: spoilKinds,
  directions: spoilDirections,
} as const satisfies Record<string, (ground: Ground) => Spoiled[]>;

export type SpoiledClass = keyof typeof spoilings;

export const spoiledClasses = Object.keys(spoilings) as SpoiledClass[];
