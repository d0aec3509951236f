import { expect, test } from "vitest";
import { kinds } from "@/lib/content/kind";
import type { KindContext } from "./kind-context";
import { alsoFitting, wrongKinds } from "./kind-options";

const contexts = (["outlet", "author", "cited"] as const).flatMap((voice) =>
  [true, false].map(
    (interested): KindContext => ({
      voice,
      interested,
      conditional: false,
      speaker: "Ivo Katt",
      outlet: "the Harbour Post",
      printed: "2019-03",
    }),
  ),
);

const cases = kinds.flatMap((kind) =>
  contexts.map((context) => [kind, context.voice, context] as const),
);

test.each(cases)(
  "a %s in the voice of the %s gets two wrong kinds, none of which fits",
  (kind, _, context) => {
    const offered = wrongKinds(kind, context, `${kind}:${context.voice}`);
    expect(new Set(offered).size).toBe(2);
    expect(offered).not.toContain(kind);
    for (const other of offered) expect(alsoFitting(kind, context)).not.toContain(other);
  },
);

test.each(["allegation", "forecast", "opinion", "recommendation"] as const)(
  "an attributed claim is never offered beside the %s of a quoted speaker",
  (kind) => {
    const cited = contexts.filter(({ voice }) => voice === "cited");
    const seeds = Array.from({ length: 50 }, (_, i) => String(i));
    const offered = cited.flatMap((context) => seeds.flatMap((s) => wrongKinds(kind, context, s)));
    expect(offered).not.toContain("attributed");
  },
);

test.each(["outlet", "author", "cited"] as const)(
  "a forecast is never offered beside an opinion on what might be, in the voice of the %s",
  (voice) => {
    const said = contexts.filter((context) => context.voice === voice && !context.interested);
    const seeds = Array.from({ length: 50 }, (_, i) => String(i));
    const offered = said.flatMap((context) =>
      seeds.flatMap((seed) => wrongKinds("opinion", { ...context, conditional: true }, seed)),
    );
    expect(offered).not.toContain("forecast");
    expect(new Set(offered).size).toBeGreaterThanOrEqual(2);
  },
);
