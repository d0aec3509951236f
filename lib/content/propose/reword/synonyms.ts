import type { Tag } from "@/lib/content/propose/text/word";
import { verbForms } from "./verb-forms";

/** A verb and one that takes its place with the same objects and prepositions, in any form. */
const verbs = `
accelerate:speed_up acquire:gain alleviate:ease announce:make_known approve:endorse arrest:detain attract:draw begin:start
bolster:reinforce boost:step_up build:construct cancel:call_off capture:seize characterise:portray characterize:portray
clarify:make_clear coordinate:harmonise craft:shape create:bring_about criticise:fault criticize:fault cultivate:foster
curb:check deepen:intensify deliver:supply demonstrate:show deploy:station describe:portray diversify:vary elevate:raise
emerge:arise enable:allow endorse:back exacerbate:worsen expand:widen facilitate:ease finance:fund fund:finance
fulfil:meet fulfill:meet host:receive identify:name implement:carry_out incentivize:induce join:enter launch:start
leverage:use maintain:keep obtain:get operationalize:put_into_practice oppose:resist overthrow:topple participate:take_part
postpone:put_off  promote:further purchase:buy reach:come_to realise:achieve realize:achieve 
reduce:lower regain:win_back replace:take_the_place_of require:call_for resume:take_up_again reveal:disclose safeguard:protect
send:dispatch strengthen:reinforce surpass:outdo tackle:deal_with terminate:end travel:go undermine:weaken underline:stress  devote:give direct:aim record:note interview:question preserve:keep fine-tune:adjust fear:dread rely:depend outline:sketch urge:press adopt:accept vary:differ
utilise:use voice:express widen:broaden establish:set_up conduct:carry_out distinguish:differentiate gain:win attempt:try
halt:stop evade:dodge reject:turn_down condemn:denounce recognise:acknowledge recognize:acknowledge
possess:have`;

const nouns = `
accord:agreement agreement:accord agreements:accords aid:help aims:goals  assistance:help attitude:stance
attitudes:stances backing:support challenge:difficulty challenges:difficulties companies:firms competition:rivalry
complexities:complications concept:idea consequences:effects consultations:talks context:setting countries:states
country:state danger:risk drill:exercise drills:exercises enlargement:extension equipment:gear  expansion:widening
expert:specialist experts:specialists firms:companies  funds:money goal:aim goals:aims growth:increase
impact:effect initiative:scheme links:connections linkages:links meeting:gathering
movement:progress nation:state nations:states notion:idea objective:aim objectives:aims obstacle:hurdle obstacles:hurdles
opportunities:openings outcome:result  position:stance positions:stances problem:difficulty
problems:difficulties purpose:aim reason:ground reasons:grounds
    soldiers:troops support:backing tension:strain tensions:strains
ties:relations trend:tendency troops:soldiers uncertainty:doubt  weaponry:arms weapons:arms arms:weapons
willingness:readiness ambitions:aims  penchant:liking recognition:acknowledgement rebuffs:rejections
approbation:approval assessment:judgement friend:friend signs:indications sign:indication emphasis:stress
announcement:declaration residents:inhabitants   differences:disagreements
  demonstrators:protesters protesters:demonstrators  aspirations:hopes threat:danger threats:dangers projects:schemes
share:part elements:parts aspects:sides border:frontier borders:frontiers rhetoric:language costs:expenses event:occasion
 leadership:leaders supplier:vendor suppliers:vendors debates:arguments size:extent
site:place`;

const adjectives = `
additional:further big:large broader:wider broad:wide complex:complicated considerable:substantial 
 crucial:vital discrete:separate entire:whole enduring:lasting essential:central fundamental:basic greater:more
important:significant key:vital large:big  major:leading massive:huge numerous:many
primary:main principal:main prominent:notable proximate:immediate significant:important substantial:considerable sufficient:enough
various:several vast:huge willing:ready modern:up-to-date subordinate:inferior promiscuous:indiscriminate
leading:foremost longstanding:old long-term:lasting foreign:outside current:present  growing:increasing ongoing:continuing
lingering:remaining ultimate:final overall:general   nuanced:subtle first-ever:first
inaugural:first global:worldwide existing:present strong:firm recent:latest usual:customary joint:shared
limited:restricted rapid:fast constant:steady official:formal broader:wider entire:whole`;

const adverbs = `
approximately:about clearly:plainly completely:wholly consequently:so constantly:steadily currently:presently
dramatically:greatly  entirely:wholly especially:above_all eventually:finally exactly:precisely
frequently:often further:still_more generally:broadly hence:so however:but initially:at_first largely:mostly mainly:mostly moreover:besides
mostly:mainly nearly:almost notably:above_all  often:frequently partially:in_part partly:in_part
particularly:especially potentially:possibly perhaps:possibly previously:earlier primarily:mainly quickly:fast quietly:discreetly
rapidly:fast really:truly roughly:about  simultaneously:together solely:alone starkly:sharply
steadily:bit_by_bit strongly:firmly subsequently:later substantially:considerably swiftly:fast 
therefore:so thus:so totally:wholly usually:mostly ultimately:in_the_end comprehensively:broadly casually:offhandedly
 promiscuously:indiscriminately prominently:conspicuously primarily:mainly universally:generally publicly:openly officially:formally
almost:nearly seriously:earnestly`;

/** Phrases that mean the same wherever they stand, as they are written inside a sentence. */
const phrases = `
in order to:to|as well as:and also|a number of:several|a range of:various|prior to:before|due to:because of
in exchange for:in return for|with respect to:as to|with regard to:as to|in terms of:as regards
the majority of:most of|a lot of:much|plenty of:much|as part of:within|in addition to:besides|aimed at:meant for
focused on:devoted to|because of:on account of|instead of:rather than|in particular:above all|the fact that:that
in spite of:despite|despite:in spite of|such as:like|wants to:wishes to|want to:wish to|wanted to:wished to
hopes to:would like to|hoped to:wished to|seeks to:tries to|seek to:try to|seeking to:trying to|sought to:tried to
tries to:seeks to|trying to:seeking to|looking to:seeking to|looking for:seeking|look for:seek|needs to:has to|need to:have to
play a role:have a part|playing a role:having a part|plays a role:has a part
is able to:can|are able to:can|in the midst of:amid|in relation to:against|sooner or later:in time
across the world:worldwide|around the world:worldwide|all over the world:worldwide|as if:as though
over the past few years:in the preceding years|in recent years:in the preceding years|during the same time period:in the same years
will not be:is not going to be|cannot be:is not to be|can’t:cannot|don’t:do not|doesn’t:does not|won’t:will not|isn’t:is not
wasn’t:was not|hasn’t:has not|haven’t:have not|aren’t:are not|weren’t:were not|didn’t:did not|that’s:that is|they’re:they are
for instance:for example|so long as:as long as|rather than:and not|up until:until
more than:over|as a result of:owing to|by means of:through|on the basis of:by|take place:happen|took place:happened
in the future:later on|at an early stage:early|on the one hand:partly|at the earliest opportunity:as soon as possible
to date:until then|so far:until then|until now:until then|sees as:regards as|one of the first:among the first
one of the most:among the most|the most important thing about:what matters most about|be found in:lie in|directed against:aimed at|help with:assist with|to help ensure:to help secure|to ensure:to secure|not just:not only|in the headlines:in the news|a few days:some days|to play in:to have in|sense of:feeling of|no harm in:nothing wrong with|as well as:and also|on account of:because of|a little:somewhat|most of all:above all|give a semblance of:lend some|a view to:the aim of|two sides:two|make sure:see to it|stand to receive:may receive`;

type Table = ReadonlyMap<string, string>;

const verbPairs = pairsOf(verbs).map(([from, to]) => verbForms(from, to));

/** Participles, which the past of the other verb may not share: "had travelled" as "had gone". */
export const participles: Table = new Map(verbPairs.flatMap((forms) => forms.slice(3, 4)));

/** By what the word does: what may stand in its place, in small letters with plain apostrophes. */
export const synonyms: Partial<Record<Tag, Table>> = {
  verb: new Map(verbPairs.flatMap((forms) => forms.toSpliced(3, 1)).concat([["traveled", "went"]])),
  noun: new Map(pairsOf(nouns)),
  adjective: new Map(pairsOf(adjectives)),
  adverb: new Map(pairsOf(adverbs)),
};

/** By their first word: phrases and what may stand in their place. */
export const phraseSynonyms: ReadonlyMap<string, readonly (readonly [string[], string])[]> =
  grouped();

function grouped() {
  const byFirst = new Map<string, [string[], string][]>();
  for (const pair of phrases.trim().split(/[|\n]/)) {
    const [from = "", to = ""] = pair.replaceAll("’", "'").split(":");
    const words = from.split(" ");
    const first = words[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), [words, to]]);
  }
  return byFirst;
}

function pairsOf(table: string): [string, string][] {
  return table
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [from = "", to = ""] = pair.split(":");
      return [from, to.replaceAll("_", " ")] as [string, string];
    })
    .filter(([from, to]) => from !== to);
}
