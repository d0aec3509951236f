/** A run of capitalised words, as names are written: UTF-16 offsets, end exclusive. */
export type Run = { text: string; from: number; to: number };

const word = "\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*|-\\d{1,4}\\p{L}{0,2})*";
const initial = "\\p{Lu}\\.";
const particle = "(?:de|da|del|della|van|von|der|den|al|el|bin|ibn|ben|la|le|dos)";
const run = new RegExp(
  `(?<![\\p{L}\\p{N}])${word}(?:[ \\u00a0](?:${particle}[ \\u00a0])?(?:${initial}|${word}|\\d{4}(?!\\d)))*`,
  "gu",
);

/** Words that begin sentences oftener than names. */
const openers = new Set(
  "The A An This That These Those In On At By For With From To Of And But Or Nor If As When While Since Because Although Though Despite Following Under Over After Before During Without Within He She It They We I You His Her Its Their Our Some Many Most Several Both Each Every No Not Neither Either There Here What Which Who How Why Where Yet So Still Also However Moreover Meanwhile Instead Nevertheless Today Yesterday Last Next New According Another Other Such All Any One Two Three Once Now Then Only Even Like Unlike Having Let Is Are Was Were Do Does Did Has Have Had Can Could Will Would Should May Might Must Among Between Beyond Against First Second Third Later Earlier More Much Few Old Post Pre".split(
    " ",
  ),
);

const calendar =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/** The runs of capitalised words in a text, without an opening word, months and weekdays. */
export function capitalisedRuns(text: string): Run[] {
  return [...text.matchAll(run)].flatMap(({ 0: found, index }) => pieces(found, index));
}

function pieces(found: string, index: number): Run[] {
  const words = [...found.matchAll(/[^ \u00a0]+/g)];
  const runs: Run[] = [];
  let start: number | null = null;
  let end = 0;
  const close = () => {
    if (start !== null && end > start)
      runs.push({ text: found.slice(start, end), from: index + start, to: index + end });
    start = null;
  };
  for (const { 0: one, index: at } of words) {
    const isOpener = start === null && openers.has(one);
    if (isOpener || calendar.test(one)) close();
    else {
      start ??= at;
      end = at + one.length;
    }
  }
  close();
  return runs;
}
