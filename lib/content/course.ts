import { z } from "zod";
import type { Comparison } from "./comparison";
import { type Fact, factSchema } from "./fact";
import type { ForecastEntry } from "./forecast-entry";
import type { Group } from "./group";
import { datedSchema, partialDateSchema } from "./partial-date";
import { slugSchema } from "./slot";

const genres = ["news", "analysis", "opinion", "brief", "official", "reference"] as const;

export type Genre = (typeof genres)[number];

export const entityTypes = [
  "person",
  "organisation",
  "outlet",
  "state",
  "region",
  "place",
  "weapon",
  "event",
  "agreement",
  "concept",
] as const;

/** Why a paragraph gives no fact: page furniture, said elsewhere in the text, or not worth knowing. */
const leavingOut = ["furniture", "repetition", "trivia"] as const;

const paragraphs = z.string().trim().min(1);

/** `content/course.yaml` */
export const courseSchema = z.strictObject({
  id: slugSchema,
  title: z.string().min(1),
  summary: z.string().min(1),
  licence: z.string().min(1),
});

/** An item of `content/documents.yaml`. */
export const documentSchema = z.strictObject({
  id: slugSchema,
  outlet: slugSchema,
  /** Null where the text does not name one. */
  author: slugSchema.nullable(),
  title: z.string().min(1),
  url: z.url().nullable(),
  published: datedSchema,
  retrieved: partialDateSchema,
  language: z.string().min(2),
  genre: z.enum(genres),
  licence: z.string().min(1),
  /** Of the text as it was read; null for a page that was looked up and is not held. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  /** The fingerprint of each paragraph of the cleaned body, in order: a passage's number is its place here. */
  prints: z.array(z.string().regex(/^[0-9a-f]{16}$/)).default([]),
  /** Its paragraphs from which no fact was taken, each with the reason. */
  withoutFacts: z
    .array(
      z.strictObject({
        paragraph: z.int().min(1),
        reason: z.enum(leavingOut),
        /** What stands there, in our own words. */
        note: z.string().min(1),
      }),
    )
    .default([]),
});

const nameSchema = z.strictObject({ name: z.string().min(1), script: z.string().min(2) });

/** An item of `content/entities.yaml`. */
export const entitySchema = z.strictObject({
  id: slugSchema,
  type: z.enum(entityTypes),
  name: z.string().min(1),
  /** Other spellings and short names that are as right as the name. */
  aliases: z.array(z.string().min(1)).default([]),
  /** The name in its own script, with the script's language tag. */
  local: z.array(nameSchema).default([]),
  /** Who or what it is, in one line. */
  gloss: z.string().min(1),
  /** Entities it is easily taken for. */
  notTheSame: z.array(slugSchema).default([]),
  /** The three digits (ISO 3166-1) by which Natural Earth knows the shape of a state. */
  naturalEarth: z
    .string()
    .regex(/^\d{3}$/)
    .optional(),
  /** The states that hold a place to be theirs, where there are several: no question asks where it is. */
  claimedBy: z.array(slugSchema).optional(),
  /** Where it lies, in degrees; left out where it is not certain. */
  place: z
    .strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
    .optional(),
});

/** An item of `content/topics.yaml`. */
export const topicSchema = z.strictObject({
  id: slugSchema,
  title: z.string().min(1),
  summary: z.string().min(1),
});

/** `content/modules/<slug>/module.yaml` */
export const moduleSchema = z.strictObject({
  id: slugSchema,
  title: z.string().min(1),
  summary: z.string().min(1),
  objectives: z.array(z.string().min(1)).min(1),
  topics: z.array(slugSchema).min(1),
  documents: z.array(slugSchema).min(1),
  /** What a learner reads first: our own words, each section naming the facts it is built from. */
  brief: z
    .array(
      z.strictObject({
        heading: z.string().min(1),
        text: paragraphs,
        facts: z.array(z.string()).min(1),
      }),
    )
    .min(1),
  /** The ids of its facts, in the order in which they are met. */
  facts: z.array(z.string()).min(1),
});

/** `content/modules/<slug>/facts.yaml` */
export const factsSchema = z.array(factSchema);

/**
 * An item of `content/modules/<slug>/readings.yaml`: what somebody who read a fact's sources noted there,
 * so that who and when and how much stand twice, written by two hands.
 */
const readingSchema = z.strictObject({
  fact: z.string(),
  /** Names, dates and counts, each as it stands in a sentence: "Laos", "December 2018", "at least 7,000 officers". */
  noted: z.array(z.string().min(1)),
  /** The print of the wording for which agent, patient and polarity were ticked. */
  ticked: z.string().regex(/^[0-9a-f]{8}$/),
});

export const readingsSchema = z.array(readingSchema);

export type Reading = z.output<typeof readingSchema>;
export type CourseHead = z.output<typeof courseSchema>;
export type SourceDocument = z.output<typeof documentSchema>;
export type Entity = z.output<typeof entitySchema>;
export type Topic = z.output<typeof topicSchema>;
export type Module = z.output<typeof moduleSchema>;

/** A course at one version: what compiler and gate see. Facts belong to the course; modules list their ids. */
export type Course = {
  head: CourseHead;
  documents: readonly SourceDocument[];
  entities: readonly Entity[];
  topics: readonly Topic[];
  modules: readonly Module[];
  facts: readonly Fact[];
  /** Facts that are asked together. */
  groups: readonly Group[];
  readings: readonly Reading[];
  forecasts: readonly ForecastEntry[];
  comparisons: readonly Comparison[];
};
