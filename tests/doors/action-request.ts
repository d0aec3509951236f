import { readFileSync } from "node:fs";
import type { Answer, Browser } from "@/tests/doors/browser";

/** What sends a form: a browser of the doors' tests, or whatever posts as one does. */
type Poster = Pick<Browser, "post">;

type Manifest = { node: Record<string, { filename: string; exportedName: string }> };

/** The id under which the build calls each action, by `file#name`. */
export function builtActions(): Map<string, string> {
  const { node } = JSON.parse(
    readFileSync(".next/server/server-reference-manifest.json", "utf8"),
  ) as Manifest;
  return new Map(
    Object.entries(node).map(([id, { filename, exportedName }]) => [
      `${filename}#${exportedName}`,
      id,
    ]),
  );
}

/** One action as the app's forms use it. */
export type ActionUse = {
  id: string;
  /** The page that the form stands on. */
  page: string;
  /** Whether the action is given its last outcome before the form. */
  isStateful: boolean;
};

export type Fields = Record<string, string>;

/** Both ways in which a browser runs an action. */
export const ways = {
  "a form without scripts": postForm,
  "a script's call": callWithForm,
} as const;

/** Posts the form as the page renders it for a browser without scripts. */
function postForm(browser: Poster, use: ActionUse, fields: Fields): Promise<Answer> {
  return browser.post(use.page, formOf(Object.entries({ ...hiddenFields(use), ...fields })));
}

function hiddenFields({ id, isStateful }: ActionUse): Fields {
  if (!isStateful) return { [`$ACTION_ID_${id}`]: "" };
  return {
    $ACTION_REF_1: "",
    "$ACTION_1:0": JSON.stringify({ id, bound: "$@1" }),
    "$ACTION_1:1": "[{}]",
  };
}

/** Calls the action as the page's script does: the fields first, then what they are part of. */
function callWithForm(browser: Poster, use: ActionUse, fields: Fields): Promise<Answer> {
  const named = Object.entries(fields).map(([name, value]) => [`_1_${name}`, value] as const);
  const args = JSON.stringify(use.isStateful ? [{}, "$K1"] : ["$K1"]);
  return call(browser, use, formOf([...named, ["0", args]]));
}

/** Calls the action with whatever body. */
export async function call(browser: Poster, use: ActionUse, body: BodyInit): Promise<Answer> {
  const headers = { "next-action": use.id, accept: "text/x-component" };
  const answer = await browser.post(use.page, body, headers);
  const [location = null] = answer.headers.get("x-action-redirect")?.split(";") ?? [];
  return { ...answer, location };
}

function formOf(fields: Iterable<readonly [string, string]>): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}
