import { codeOf, type Sources, withoutComments } from "@/tests/boundaries/source-files";

/** The doors that the sources of app/ open, named as the registry names them. */
export function doorsIn(sources: Sources): string[] {
  return [...sources].flatMap(([file, text]) => [
    ...pagesIn(file),
    ...routesIn(file, text),
    ...actionsIn(file, text),
  ]);
}

function pagesIn(file: string): string[] {
  return /^app\/(.+\/)?page\.tsx?$/.test(file) ? [`page ${addressOf(file)}`] : [];
}

function routesIn(file: string, text: string): string[] {
  if (!/^app\/(.+\/)?route\.tsx?$/.test(file)) return [];
  const methods = exportsOf(text).filter((name) => /^[A-Z]+$/.test(name));
  return methods.map((method) => `route ${method} ${addressOf(file)}`);
}

/** In a file of actions each exported function can be called from outside, used by a form or not. */
function actionsIn(file: string, text: string): string[] {
  const uses = [...withoutComments(text).matchAll(/^\s*(["'])use server\1/gm)];
  if (uses.length === 0) return [];
  const isWholeFile = /^\s*["']use server["']/.test(withoutComments(text));
  if (!isWholeFile || uses.length > 1) return [`action ${file}#an action inside a function`];
  return exportsOf(text).map((name) => `action ${file}#${name}`);
}

/** The names of exported functions and values. A list of exports is named as such: read it by hand. */
function exportsOf(text: string): string[] {
  const code = codeOf(text);
  const pattern = /^export\s+(?:default\s+)?(?:async\s+)?(?:function\*?|const|let|var)\s+(\w+)/gm;
  const named = [...code.matchAll(pattern)].flatMap(([, name]) => name ?? []);
  const listed = /^export\s*(\{|\*|default\s+(?!async|function))/m.test(code);
  return [...named, ...(listed ? ["a list of exports"] : [])];
}

/** The address of a page or route: folders in brackets of groups do not show in it. */
function addressOf(file: string): string {
  const folders = file.split("/").slice(1, -1);
  return `/${folders.filter((folder) => !/^\(.*\)$/.test(folder)).join("/")}`;
}
