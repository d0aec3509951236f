/** What the linked data (JSON-LD) of a page says of the article that it holds. */
export type LinkedData = {
  title?: string | undefined;
  outlet?: string | undefined;
  author?: string | undefined;
  published?: string | undefined;
  licence?: string | undefined;
  url?: string | undefined;
};

type Node = Readonly<Record<string, unknown>>;

const articleTypes = /Article|BlogPosting|Report|NewsStory|ScholarlyWork|CreativeWork$|Legislation/;
/** Deeper than this no site nests its articles. */
const deepest = 6;

/** The first article among the scripts; what cannot be parsed is passed over. */
export function linkedData(scripts: readonly string[]): LinkedData {
  const nodes = scripts.flatMap((script) => nodesIn(parsed(script), 0));
  const article = nodes.find((node) => articleTypes.test(String(node["@type"])));
  if (!article) return {};
  return {
    title: textOf(article.headline) ?? textOf(article.name),
    outlet: nameOf(article.publisher) ?? nameOf(article.isPartOf),
    author: namesOf(article.author),
    published: textOf(article.datePublished),
    licence: textOf(article.license),
    url: textOf(article.url) ?? textOf(article.mainEntityOfPage),
  };
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return null;
  }
}

function nodesIn(value: unknown, depth: number): Node[] {
  if (depth > deepest || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => nodesIn(one, depth + 1));
  const node = value as Node;
  return [node, ...nodesIn(node["@graph"], depth + 1)];
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

function nameOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return textOf(value);
  return textOf((Array.isArray(value) ? value[0] : (value as Node))?.name);
}

/** Several authors as one writes them: "Ada Marsh and Jo Pelt". */
function namesOf(value: unknown): string | undefined {
  const names = (Array.isArray(value) ? value : [value]).flatMap((one) => nameOf(one) ?? []);
  if (names.length < 2) return names[0];
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
