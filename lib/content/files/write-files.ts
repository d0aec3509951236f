import { Document, isCollection, isPair, isScalar, isSeq, type Node, visit } from "yaml";
import type { Entry, EntryBody } from "@/lib/content/entry";
import { type FileSort, fileSorts, isOneEntry, pathOf } from "./course-file";

/** The columns at which a line is broken. */
const lineWidth = 100;
/** Up to so many characters in all, a list or map of plain values stands on one line. */
const onOneLine = 80;

/**
 * The files of a course in their one form: the same entries always give the same bytes, and reading
 * them gives the entries back.
 *
 * @param entries those of a sort and folder in the order of their file
 * @returns texts by path: "modules/laos/facts.yaml"
 */
export function writeCourseFiles(entries: readonly Entry[]): Map<string, string> {
  const folders = entries.flatMap(({ sort, id }) => (sort === "MODULE" ? [id] : [])).toSorted();
  const files = fileSorts.flatMap((sort) => {
    const own = entries.filter((one) => one.sort === sort.sort);
    const bodiesIn = (folder: string | null) =>
      own.filter((one) => folderOf(one, folders) === folder).map(({ body }) => body);
    return foldersOf(sort, folders).flatMap((folder): [string, string][] => {
      const bodies = bodiesIn(folder);
      const isNeeded = sort.required && (sort.in !== "either" || folder !== null);
      return bodies.length > 0 || isNeeded ? [[pathOf(sort, folder), write(sort, bodies)]] : [];
    });
  });
  return new Map(files);
}

/** An entry whose module is gone stands in the course's own folder. */
function folderOf({ moduleId }: Entry, folders: readonly string[]): string | null {
  return moduleId !== null && folders.includes(moduleId) ? moduleId : null;
}

function foldersOf(sort: FileSort, folders: readonly string[]): (string | null)[] {
  return [...(sort.in === "course" ? [] : folders), ...(sort.in === "module" ? [] : [null])];
}

/** A file of a course in its one form. */
function write(sort: FileSort, bodies: readonly EntryBody[]): string {
  if (isOneEntry(sort)) return laidOut(bodies[0]);
  const comment = sort.comment.map((line) => `# ${line}\n`).join("");
  const blocks = bodies.map((body) => laidOut([body]));
  return [...(comment ? [comment] : []), ...(blocks.length > 0 ? blocks : ["[]\n"])].join("\n");
}

function laidOut(value: unknown): string {
  // A map or list that stands twice is written twice: people edit these files.
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_, node) => {
      // What begins or ends with a space or a break would run into what stands around it.
      const text = typeof node.value === "string" ? node.value : "";
      if (text !== text.trim()) node.type = "QUOTE_DOUBLE";
    },
    Collection: (key, node, path) => {
      const isOutermost = key === null || path.length <= (isSeq(document.contents) ? 2 : 1);
      node.flow = !isOutermost && isShort(node);
    },
  });
  return document.toString({ lineWidth });
}

function isShort(node: Node): boolean {
  if (!isCollection(node)) return false;
  const values = node.items.flatMap((item) => (isPair(item) ? [item.key, item.value] : [item]));
  const texts = values.map((value) => (isScalar(value) ? String(value.value) : null));
  if (texts.some((text) => text === null || text.includes("\n"))) return false;
  return texts.join(", ").length <= onOneLine;
}
