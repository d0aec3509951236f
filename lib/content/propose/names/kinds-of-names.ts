import type { Entity } from "@/lib/content/course";

/** Words that say what sort of thing a name is of, by where they stand in it. */
const endings: readonly [Entity["type"], RegExp][] = [
  [
    "agreement",
    /\b(?:Treaty|Convention|Agreement|Accord|Accords|Pact|Protocol|Declaration|Charter|Memorandum|Communiqué|Constitution|Act|Resolution|Doctrine|Initiative|Plan of Action|Roadmap|Strategy)(?: \d{4})?$/,
  ],
  [
    "event",
    /\b(?:Summit|Conference|Dialogue|War|Exercise|Exercises|Games|Forum|Revolution|Uprising|Massacre|Olympics|Congress|Crisis|Coup|Drill|Parade|Operation)(?: \d{4})?$|^[\p{Lu}][\p{L}]+ (?:19|20)\d\d$/u,
  ],
  [
    "organisation",
    /\b(?:Ministry|Department|Institute|Institution|University|College|School|Academy|Party|Council|Committee|Commission|Army|Navy|Force|Forces|Guard|Staff|Agency|Bureau|Office|Authority|Board|Bank|Fund|Foundation|Group|Union|Alliance|League|Front|Movement|Association|Organisation|Organization|Centre|Center|Company|Corporation|Ltd|Inc|Court|Parliament|Assembly|Senate|Congress|Government|Administration|Press|News|Times|Post|Review|Agence|Television|Radio|Service|Network|Society|Church|Federation|Confederation|Secretariat|Embassy|Command|Directorate|Junta|Initiative for)$/,
  ],
  [
    "organisation",
    /^(?:Ministry|Department|Institute|University|College|School|Academy|Bank|Council|Committee|Commission|Office|Center|Centre|Association|Organisation|Organization|League|Union|Bureau|Court) (?:of|for|on)\b/,
  ],
  [
    "place",
    /\b(?:River|Sea|Lake|Island|Islands|Province|Region|Bay|Strait|Gulf|Mountains?|Port|Airport|District|County|Peninsula|Valley|Desert|City|Base|Canal|Border|Oblast|Prefecture|Training Ground)$/,
  ],
];

/** What a name is of, told by the words in it; null where they do not tell. */
export function typeOfName(name: string): Entity["type"] | null {
  if (/^(?:\p{Lu}{1,5}-\d{1,4}\p{Lu}{0,3}|\p{Lu}{2,5} \d{2,4}\p{Lu}?)$/u.test(name))
    return "weapon";
  return endings.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** Whether a name may go on with "of …" or "for …": "Ministry of Fisheries". */
export function mayGoOn(name: string): boolean {
  return /(?:Ministry|Department|Institute|University|College|School|Academy|Bank|Council|Committee|Commission|Office|Center|Centre|Association|Organisation|Organization|League|Union|Bureau|Court|Plan|Treaty|Convention|Declaration|Law|Group|Minister|Secretary)$/.test(
    name,
  );
}
