import { compileModule } from "@/lib/content/compile/module";
import type { Item } from "@/lib/content/item";
import type { Step } from "./family-walks";
import { fixtureCourse } from "./fixture-course";

const { items } = compileModule(fixtureCourse(), "norvia-and-kestria");

/** An answer that is kept, what it is worth, and what is seen of it. */
function step(sent: string, points: number, seen: string[]): Step {
  return { in: sent, state: "answeredInPart", points, seen };
}

const refused: Omit<Step, "in"> = { state: "open", points: null, seen: [] };

const typed = (given: string, right: string) => `Your answer: ${given} · Right answer: ${right}`;

/** The options as they are told, with whose choice one was. */
function options(told: readonly string[], chosen: number): string[] {
  return told.map((line, index) =>
    index === chosen ? line.replace(" · ", " · Your choice · ") : line,
  );
}

const months = [
  "(This is wrong) January 2019 · In January 2019 Norvia delivered a batch of R-7 howitzers to Kestria.",
  "(This is right) October 2018 · In October 2018 Norvia delivered K-12 patrol boats to Kestria.",
  "(This is wrong) May 2017 · In May 2017 Palune bought T-3 armoured cars from Norvia.",
];

const sorts = [
  "(This is right) Reported · The Harbour Post tells it in its own voice and as something that happened.",
  "(This is wrong) Attributed claim · Nobody else was named as saying it: the Harbour Post said it in its own voice.",
  "(This is wrong) Opinion · An opinion values or explains; here the Harbour Post itself told what is or was.",
];

const speakers = [
  "(This is wrong) Mira Solen · In May 2020 Mira Solen advised in The Lantern that Kestria should publish its contracts.",
  "(This is right) Ivo Katt · In March 2019 Ivo Katt foretold that Norvia would offer Kestria more howitzers within two years.",
  "(This is wrong) Ada Brenn · In March 2019 Ada Brenn was minister of defence of Norvia, an office she had held from June 2018.",
];

/** Each family over one fact walked through, on items of the fixture; each step begins anew. */
export const singleWalks: Record<string, { item: Item; steps: Step[] }> = {
  "a typed name": {
    item: itemOf("f_0000000001:event:typed"),
    steps: [
      step("river shild", 1, [
        "Right, with a slip of spelling",
        typed("river shild", "River Shield 2019"),
      ]),
      step("Open Strait", 0, ["Not right", typed("Open Strait", "River Shield 2019")]),
    ],
  },
  "a gap in a sentence": {
    item: itemOf("f_0000000001:event:cloze"),
    steps: [
      step("River Shield", 1, ["Right", typed("River Shield", "River Shield 2019")]),
      step("", 0, ["Not right", typed("nothing", "River Shield 2019")]),
    ],
  },
  "a typed date": {
    item: itemOf("f_0000000001:began:date"),
    steps: [
      step("4.3.2019", 1, ["Right", typed("4.3.2019", "4 March 2019")]),
      step("March 2019", 0, ["Not right", typed("March 2019", "4 March 2019")]),
    ],
  },
  "one of three": {
    item: itemOf("f_0000000002:date:choice"),
    steps: [
      { in: "1999-01", ...refused },
      step("2018-10", 1, ["Right", ...options(months, 1)]),
      step("2019-01", 0, ["Not right", ...options(months, 0)]),
    ],
  },
  "a kind of statement": {
    item: itemOf("f_0000000002:kind"),
    steps: [
      step("reported", 1, ["Right", ...options(sorts, 0)]),
      step("opinion", 0, ["Not right", ...options(sorts, 2)]),
    ],
  },
  "who says so": {
    item: itemOf("f_000000000a:holder:holder"),
    steps: [
      step("ivo-katt", 1, ["Right", ...options(speakers, 1)]),
      step("ada-brenn", 0, ["Not right", ...options(speakers, 2)]),
    ],
  },
};

function itemOf(id: string): Item {
  const item = items.find((one) => one.id === id);
  if (!item) throw new Error(`The fixture has no item ${id}.`);
  return item;
}
