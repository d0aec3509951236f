import type { LeftOut } from "@/lib/content/ingest/reading";

/** Furniture of one kind by its words. */
export type Vocabulary = {
  kind: LeftOut;
  /** What is furniture as the whole of a short line. */
  whole?: RegExp;
  /** What is furniture as the whole of a line that may be a sentence. */
  sentence?: RegExp;
  /** What is furniture where the line speaks to its reader and tells nothing. */
  within?: RegExp;
};

const social =
  "facebook|twitter|x|linkedin|whatsapp|telegram|instagram|tiktok|youtube|pinterest|reddit|weibo|wechat|line|rss|threads|bluesky|mastodon";
const shareWord = `(?:share(?: (?:on|this|via))?|tweet|e-?mail|print|save|pin|post|copy link|bookmark|gift|send|listen|comments?|pdf|cite|download|like|find us|follow(?: us)?|via|by|on|to|this|the|page|article|story|a friend|and|with friends|${social})`;

/** In the order in which they are asked; the first that fits gives the reason. */
export const vocabularies: readonly Vocabulary[] = [
  {
    kind: "template",
    within: /\{\{[^}]*\}\}|\{%[^%]*%\}|<%[^%]*%>|\$\{[\w.]+\}|\[\[[\w.-]+\]\]|%%\w+%%/,
    whole: /^(?:undefined|null|nan|\[object object\]|lorem ipsum\b.*)$/i,
  },
  {
    kind: "consent",
    whole:
      /^(?:ok,? got it|got it|(?:i )?(?:accept|agree|reject|decline)(?: (?:all|cookies|all cookies))?|manage (?:preferences|cookies|choices)|cookie (?:settings|policy|preferences)|do not sell my (?:personal )?info(?:rmation)?|alle akzeptieren|tout accepter|принять)$/i,
    sentence:
      /^(?:.{0,60}\buses? cookies (?:to|and|for|on)\b.{0,240}|by (?:clicking|subscribing|signing up|continuing|registering|submitting|browsing|using this)\b.{0,300})$/i,
    within:
      /\bcookies?\b|\bpersonal data\b|\bprivacy (?:policy|notice)\b|\bterms (?:of (?:use|service)|and conditions)\b|\bconsent\b|\bGDPR\b|\bDatenschutz|\bdonnées personnelles\b/i,
  },
  {
    kind: "advertisement",
    whole:
      /^(?:(?:story|article) continues below (?:this )?(?:ad(?:vert(?:isement)?)?|video).*|ad(?:vert(?:isement|isment|s)?)?s?(?: ?[-–—:(].*)?|sponsored(?: (?:content|links?|post|stories|by .{0,40}))?|promoted(?: content| stories)?|paid (?:content|post|partner\w*)|partner content|from our (?:partners|sponsors)|continue reading below.*|anzeige|publicité|реклама|广告|โฆษณา|quảng cáo|support for (?:this|the) (?:programme|program|podcast|show) .*|this (?:episode|programme|program|podcast) is (?:sponsored|brought).*)$/i,
    sentence:
      /^(?:about (?:sponsored|partner|paid) content\b.{0,200}|.{0,60}\b(?:content|article|post|page) (?:was|is) (?:commissioned|sponsored|paid for|produced|provided) by\b.{0,160})$/i,
    within:
      /\bsponsored content\b|\bcommissioned by\b.*\bbusiness\b|\b(?:use|with) (?:the )?code\b|\bad[- ]?blocker\b/i,
  },
  {
    kind: "sharing",
    whole: new RegExp(
      `^(?:${shareWord}(?:[\\s,|/·•:&+]+${shareWord}){0,9}|a\\s?a\\s?a?|text size|font size|teilen|partager|compartir|поделиться|分享|แชร์|chia sẻ)$`,
      "i",
    ),
    within:
      /\bfollow (?:us|our|me|\w+ \w+) on\b|\bjoin our \w+ (?:channel|group)|\bshare (?:this|on)\b|\blike us on\b/i,
    sentence: /^follow us on .{2,120}$/i,
  },
  {
    kind: "comments",
    whole:
      /^(?:leave a (?:reply|comment).*|post (?:a|your) comment|(?:no|\d+) (?:comments?|replies|responses|thoughts on .*)|comments?(?: \(\d+\))?(?: are closed.*)?|view comments|(?:sign|log) in to (?:join|comment|reply|post).*|join the (?:conversation|discussion|debate).*|.*\be-?mail address (?:will|is) (?:not|never) be(?:ing)? published.*|.*\be-?mail address is not (?:shown|published).*|add (?:a|your) comment|be the first to comment.*|(?:required|mandatory) fields.*|fields marked.*|reply|kommentare?|commentaires?|комментарии.*|评论|bình luận)$/i,
    within: /\b(?:leave|post|write|read) (?:a |your |the |all )?(?:comments?|repl(?:y|ies))\b/i,
  },
  {
    kind: "subscription",
    sentence:
      /^(?:this|the rest of (?:this|the)) (?:article|story|content|page|post) is (?:for|only for|available|reserved|exclusive)\b.{0,40}\b(?:subscribers|members|readers)\b.{0,40}$/i,
    whole:
      /^(?:subscribe(?: (?:now|today|for .*|to .*|here))?|subscribe\w* ?(?:the )?\w{0,12}|sign[ -]?(?:up|in)(?: .{0,60})?|log ?in|log out|register(?: .{0,30})?|my account|become a (?:member|subscriber).*|already a (?:subscriber|member).*|(?:your )?e-?mail(?: address)?|enter your e-?mail.*|get (?:unlimited|full|digital) access.*|(?:see|view) (?:all )?(?:offers|plans|subscriptions?|pricing).*|(?:try|get) \d+ (?:days|weeks|months).*|offer (?:ends|valid|expires).*|your (?:\w+ ){0,3}(?:trial|subscription|access|full access)\b.*|you need a subscription.*|this is your last free.*|want to read more\??|newsletters?|e-?paper|donate(?: now)?|support us|members? only|premium|abonnieren|s['’]abonner|подписаться|订阅|discover more from .{2,40}|stay in the know.*|stay ahead with .*)$/i,
    within:
      /\bsubscri(?:be|ber|bers|ption|ptions|bing)\b|\bnewsletters?\b|\bfree (?:articles?|trial|access|account|month)\b|\b(?:unlimited|full|digital) access\b|\binbox\b|\bsign(?:ing)? up\b|\bbecome a (?:member|friend|patron)\b|\bmember(?:ship)? (?:plans?|options?|benefits)\b|\bregister(?:ed)?\b.*\b(?:free|account)\b|\ba (?:week|month|year)\b.*\bcancel|\bcancel (?:any ?time|at any time)\b|\bdelivered (?:straight |directly )?to\b|\b(?:donat(?:e|ion|ions)|contribution)\b|\b(?:price of|less than) a (?:coffee|cup)|\bbriefing notes? by e-?mail\b|\bget (?:trusted |the )?(?:insights?|latest|best)\b|\b(?:mobile|tablet)\b.*\bapps?\b|\bunlock\b|\b(?:rate and review|wherever you get your podcasts)\b|\babonn|\bподпи[сш]/i,
  },
  {
    kind: "related",
    whole:
      /^(?:(?:also read|read (?:also|more|next|this|the full .*|on)|see also|related(?: (?:articles?|stories|publications?|content|posts?|topics?|news|reading|links|analysis))?|more (?:on this (?:story|topic|subject)|from .{2,50}|stories|news|in .{2,40})|most (?:read|popular|viewed|shared)|popular(?: now| posts)?|trending(?: now)?|recommended(?: (?:for you|reading|stories))?|you (?:may|might) (?:also )?(?:like|be interested in)|editor['’]?s['’]? (?:picks?|choice)|up next|next up|next week|previous|next|don['’]t miss|latest (?:news|stories)|top stories|in (?:other|this) (?:news|issue)|what to read next|keep reading|main article|further information|mehr zum thema|lesen sie auch|à lire aussi|lire aussi|voir aussi|читайте также|相关(?:新闻|阅读)|xem thêm|ข่าวที่เกี่ยวข้อง)(?: ?[:›»>–—-].*)?|live(?: blog)?:.*|read more of the latest in.*|.*\blive blog\b.*)$/i,
    within:
      /\bread (?:more|also|the full (?:story|report|interview))\b|\blive blog\b|\bclick here\b|\brelated (?:articles|stories)\b/i,
  },
  {
    kind: "media",
    whole:
      /^(?:(?:listen|watch|play|pause|mute|replay|video|audio|podcast|gallery|slideshow|photos?|image \d+ of \d+)\b(?: (?:to )?(?:this|the) (?:article|story|video|episode))?[\s:|]*(?:\d+:\d\d)?(?: ?min(?:utes)?)?|\(?\[?\d{1,2}:\d\d(?::\d\d)?\]?\)?|\d+ ?(?:min(?:ute)?s?|мин)\.?(?: read)?|(?:listen|watch) (?:to|now)\b.{0,60}|\d+ of \d+|click to (?:enlarge|expand|play))$/i,
  },
  {
    kind: "author-box",
    whole:
      /^(?:about the (?:authors?|writers?|contributors?)|(?:the )?authors?|more (?:by|from) (?:this author|the author)|(?:view|see|read) (?:all|more) (?:posts?|articles?|stories) (?:by|from).*|follow @?\w+|@\w+|our standards:.*|contributors?)$/i,
  },
  {
    kind: "byline",
    whole:
      /^(?:(?:by|von|par|por|от|text|words|story):?\s+[\p{L}@][\p{L}\p{M}.'’-]*(?:[,\s]+[\p{L}@][\p{L}\p{M}.'’-]*){0,9}|(?:reporting|writing|editing|edited|written|additional reporting) by\b.*|(?:last )?(?:published|updated|posted|modified|reviewed|created|edited|first published)(?: on| at)?:? .{4,60}|updated \d+ \w+ ago|\d+ (?:hours?|minutes?|days?) ago)$/iu,
    sentence:
      /^(?:(?:\p{Lu}[\p{L}.'’-]+,? ){1,4}reported from \p{Lu}.{0,200}|.{0,200}\bcontributed (?:reporting|to this (?:report|story|article))\b.{0,80}|.{0,80}\b(?:is|are|was) produced by\b.{0,160}\bedited by\b.{0,160}|(?:Reporting|Writing|Editing|Additional reporting) by\b.{0,160}|This page was last (?:edited|modified|updated)\b.*)$/u,
  },
  {
    kind: "tags",
    whole:
      /^(?:tags?|topics?|categories|category|filed under|keywords?|labels?|schlagw[oö]rter|themen|mots[- ]clés|метки|теги|标签|in this (?:story|article))\s*:.*$/i,
  },
  {
    kind: "masthead",
    whole:
      /^about (?:us|the (?:publisher|organi[sz]ation|institute|cent(?:er|re)|council|foundation|programme|project|company|agency|network))$/i,
  },
  {
    kind: "legal",
    whole:
      /^(?:copyright\b.{0,120}|reprints?(?: (?:and|&) permissions?)?|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|privacy(?: (?:policy|notice|statement))?|imprint|impressum|disclaimers?|legal(?: notice)?|powered by .*|(?:e-?)?issn:?\s?[\dx-]+.*|isbn:?\s?[\dx-]+.*|made with (?:love|♥|❤).*)$/i,
    sentence:
      /^(?:.{0,60}(?:©|\(c\) ?\d{4}).{0,200}|copyright (?:\d{4}|by)\b.{0,160}|.{0,160}\ball rights reserved\b.{0,160}|.{0,40}\bno part of this .{3,40}may be (?:reproduced|copied|used)\b.{0,240}|.{0,80}\breproduc(?:ed|tion)\b.{0,40}\bpermission\b.{0,120}|.{0,80}\b(?:available|licen[sc]ed|released|published) under (?:the |a )?(?:creative commons|cc[ -]by)\b.{0,200}|.{0,40}\b(?:quotes|data|prices) delayed\b.{0,80})$/i,
  },
  {
    kind: "caption",
    sentence:
      /^(?:sources?|photos?|image|picture|graphic|illustration|credits?|photo credit|quelle|фото):\s(?!https?:).{3,160}$/i,
    whole:
      /^(?:\(?(?:photos?|image|picture|graphic|illustration|credits?|photo credit|source|sources|quelle|фото|getty|reuters|afp|ap|epa)\b\s?(?::|by\b|\/).{0,120}|\(?(?:getty images|reuters|afp|ap|epa|xinhua|tass|shutterstock|file photo|bloomberg)(?: ?\/ ?[\p{L} .]+)?\)?|(?:figure|fig\.|table|map|chart|graph|box|exhibit|infographic)\s+\d+[.:].{0,160}|\(?[\p{Lu}][\p{L}.'’ -]{2,30}\/[\p{Lu}][\p{L}.'’ -]{2,40}\)?)$/iu,
  },
  {
    kind: "navigation",
    whole:
      /^(?:(?:skip|jump) to\b.{0,80}|(?:main |site )?menu|home|search.{0,20}|go|back(?: to .{0,30})?|(?:back to |return to )?top|prev(?:ious)?|next|close|open|show (?:more|less|all)|load more.*|view (?:all|more)|see (?:all|more)|more|expand(?: all)?|sections|contents|table of contents|on this page.*|in this article.*|site ?map|accessibility(?: statement)?|about(?: us)?|contact(?: us)?|careers|help|faqs?|follow us|print(?: this (?:page|article))?|download(?:s| (?:the |this |full )*(?:pdf|report|article|file|as).*)?|attachments?|cite this.{0,20}|export citation|view pdf|pdf|language|english|next page|previous page|page not found|was this (?:page|article) helpful.*|suggest an edit|report (?:an error|a (?:mistake|problem))|(?:last )?(?:retrieved|archived) from .*|media related to .*|(?:inhalt|startseite|suche|menü|accueil|recherche|inicio|buscar|главная|поиск|меню|首页|搜索|หน้าแรก|trang chủ)|click (?:here|to).{0,40}|\[?\s?coat of arms\s?\]?|from \w+, the free encyclopa?edia)$/i,
    sentence:
      /^(?:this (?:article|section|page) (?:needs|is a stub|may|has multiple|relies)\b.{0,300}|retrieved from ["“]?https?:.*)$/i,
  },
  {
    kind: "notice",
    whole:
      /^(?:unofficial translation|for immediate release|embargoed until.*|press (?:release|contact)s?:?.*|media (?:contact|inquiries|enquiries)s?:?.*|for (?:further|more|media) (?:information|inquiries|enquiries|details).*|.*\bplease contact:?$|(?:tel|phone|telephone|fax|e-?mail|switchboard|website|web)\b(?:[.:]\s?\S|\s[+(\d]).{0,80}|(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[-–—*\s#]*(?:end|ends|fin|ende|конец)[-–—*\s#]*|source: https?:.*)$/i,
    sentence:
      /^(?:(?:correction|clarification|editor['’]?s note|editors['’] note|note to (?:readers|editors)|update)\b.{0,60}\b(?:version|article|story|headline|transcript|misstated|corrected|updated)\b.{0,240}|.{0,80}\b(?:edited|condensed) for (?:length|clarity|space)\b.{0,60})$/i,
  },
];

/** Words that icons leave behind where their drawings are lost. */
export const iconWords =
  /\b(?:icon|arrow|chevron|artboard|sketch|svg|path|layer|glyph|logo|hamburger|caret|shape|vector|ellipse|close|search|title|menu|facebook|twitter|linkedin|instagram|youtube|whatsapp|mail|print|site|eye|contact|positive|created with|group)/gi;
