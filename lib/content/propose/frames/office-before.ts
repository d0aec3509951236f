import { isOfState } from "@/lib/content/propose/names/adjective";
import type { Mention } from "@/lib/content/propose/names/mention";
import { isRole, lowerRole } from "@/lib/content/propose/names/roles";
import type { Scene } from "@/lib/content/propose/scene";
import type { Office } from "./office-behind";

type Named = { from: number; mentions: readonly Mention[] };

const titleRun = /((?:\p{Lu}[\p{L}’'-]*\s+|of\s+|for\s+|and\s+|the\s+|former\s+|then\s+)*)$/u;
const titleInName = /^(?:\p{Lu}[\p{L}-]*\s)*(?:Minister|President|Secretary)\s/u;
/** Ranks and ways of address, which are no office. */
const address = /^(?:General|Mr|Mrs|Ms|Dr|Professor|Author|Authors|Writer)$/;

/** "Norvian Foreign Minister Ada Lund": what stands before the name; the state may stand earlier in the sentence. */
export function officeBefore(
  person: Mention,
  { from, mentions }: Named,
  scene: Scene,
): Office | null {
  const { paragraph, gazetteer } = scene;
  const title = titleOf(person, from, paragraph);
  if (!isRole(title.text) || address.test(title.text)) return null;
  const typeOf = ({ id }: Mention) => gazetteer.entities.get(id)?.type;
  const before = mentions.filter((one) => one.to <= person.from && typeOf(one) !== "person");
  const beside = before.findLast((one) => one.from >= title.from - 1);
  const isListed = mentions.some((one) => one.to <= person.from && typeOf(one) === "person");
  const states = new Set(mentions.flatMap((one) => (typeOf(one) === "state" ? one.id : [])));
  const body =
    beside ??
    (isListed || states.size === 1 ? before.findLast((one) => typeOf(one) === "state") : null);
  if (!body) return null;
  const office = withoutBody(title.text, paragraph.slice(body.from, body.to));
  if (!isRole(office) || isOfState(office.split(" ")[0] ?? "")) return null;
  return {
    office: lowerRole(office),
    article: "",
    of: body.id,
    link: "of",
    isFormer: /\bformer\b/i.test(title.text),
    isGuess: !beside,
    from: title.from,
    to: person.to,
  };
}

/** The capitalised words that run up to a name, and those of a title that the name itself begins with. */
function titleOf(person: Mention, from: number, paragraph: string) {
  const text = paragraph.slice(from, person.from);
  const run = titleRun.exec(text)?.[1] ?? "";
  const title = run.replace(/^(?:(?:and|of|for|the|in|on)\s+)+/i, "").trim();
  const own = titleInName.exec(paragraph.slice(person.from, person.to))?.[0].trim() ?? "";
  const start = title === "" ? person.from : from + text.lastIndexOf(title);
  return { text: [title, own].filter(Boolean).join(" "), from: start };
}

function withoutBody(title: string, body: string): string {
  return title
    .replace(body, "")
    .replace(/^['’]s?\s+/, "")
    .replace(/\b(?:former|then)\s+/i, "")
    .trim()
    .replace(/^(?:and|of)\s+/i, "");
}
