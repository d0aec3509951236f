import type { Tag } from "./word";

const classes: Partial<Record<Tag, string>> = {
  determiner:
    "the a an this that these those some any no every each both either neither another such all half",
  possessive: "my our your his her its their 's whose",
  pronoun:
    "i we you he she it they me us him them himself herself itself themselves there nobody nothing everything something anyone someone everyone",
  modal:
    "will would shall should can could may might must cannot can't won't wouldn't shouldn't couldn't 'll",
  auxiliary:
    "is are was were be been being am has have had having do does did isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't 're 've",
  preposition:
    "following of in on at by for with from into onto upon about against between among amongst through during towards toward under over within without across along behind beyond near despite regarding concerning per via throughout outside inside amid besides like unlike than around above below",
  conjunction: "and or but nor",
  subordinator:
    "because although though while whilst whereas if unless until when whenever since as after before so once whether where",
  relative: "which who whom what how why",
  to: "to",
  not: "not never n't",
  adverb:
    "also already still yet only even just now then often usually perhaps however nevertheless moreover indeed rather quite very too more most less least almost nearly largely mainly mostly recently currently always sometimes ever far largely well likewise thus therefore hence instead later earlier again together further up out off away back down",
};

/** Words that do one thing nearly always, whatever a tagger thinks. */
export const closedClass: ReadonlyMap<string, Tag> = new Map(
  Object.entries(classes).flatMap(([tag, words]) =>
    words.split(" ").map((word): [string, Tag] => [word, tag as Tag]),
  ),
);
