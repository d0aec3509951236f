import type { LeftOut } from "@/lib/content/ingest/reading";

const byTag: Readonly<Record<string, LeftOut>> = {
  NAV: "navigation",
  BUTTON: "navigation",
  LABEL: "navigation",
  SELECT: "navigation",
  DIALOG: "notice",
  ASIDE: "related",
  FORM: "subscription",
  FOOTER: "legal",
};

const byRole: Readonly<Record<string, LeftOut>> = {
  navigation: "navigation",
  search: "navigation",
  menu: "navigation",
  banner: "masthead",
  contentinfo: "legal",
  complementary: "related",
  dialog: "notice",
  alertdialog: "notice",
};

/** Parts of the names that authors of pages give to furniture. */
const byName: readonly (readonly [LeftOut, string])[] = [
  ["consent", "cookies?|consent|gdpr|onetrust"],
  [
    "subscription",
    "paywall|newsletters?|subscri\\w*|sign-?up|cta|membership|donat\\w*|regwall|support",
  ],
  ["sharing", "share|sharing|socials?|addtoany|addthis"],
  ["comments", "comments?|commentlist|respond|disqus|replies"],
  ["advertisement", "ads?|adverts?|advertisement|sponsor\\w*|dfp|outbrain|taboola"],
  [
    "related",
    "related|recommend\\w*|read-?(?:next|more|also)|trending|most-?read|popular|promo\\w*|teasers?|more-?(?:from|stories|on)?|sidebar|rail|widget",
  ],
  ["tags", "tags?|tag-?list|topics|categor(?:y|ies)|keywords"],
  ["navigation", "breadcrumbs?|menu|nav|navbar|pagination|pager|toolbar|skip(?:-?link)?|toc|jump"],
  ["author-box", "author-?(?:card|box|info)|authors|about-?author"],
  ["masthead", "masthead|site-?header|topbar|logo"],
  ["repeated", "pull-?quote"],
  ["media", "player|audio|podcast"],
  ["legal", "footer|colophon|copyright|bottom"],
  ["notice", "modal|overlay|popup|lightbox|alert|trust|signoff"],
];

const names = byName.map(
  ([kind, words]) => [kind, new RegExp(`(?:^|[-_])(?:${words})(?:$|[-_])`, "i")] as const,
);

/** What the place of an element on its page says of what stands in it, by its tag, role and names; or null. */
export function placeOf(element: Element): LeftOut | null {
  if (isHidden(element)) return "outside";
  const role = element.getAttribute("role") ?? "";
  const own = byTag[element.tagName] ?? byRole[role];
  if (own) return own;
  const given = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  const words = given.split(/\s+/).filter((word) => word !== "" && word.length < 60);
  const found = names.find(([, pattern]) => words.some((word) => pattern.test(word)));
  return found ? found[0] : null;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  return /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute("style") ?? "");
}
