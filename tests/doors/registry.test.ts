import { expect, test } from "vitest";
import { projectSources } from "@/tests/boundaries/source-files";
import { doorsIn } from "@/tests/doors/doors-in";
import { doors, nameOf } from "@/tests/doors/registry";

test("the registry holds every page, action and route of the app, and nothing else", () => {
  expect(doors.map(nameOf).toSorted()).toEqual(doorsIn(projectSources()).toSorted());
});

test.each<[what: string, file: string, text: string, found: string[]]>([
  ["a page", "app/desk/page.tsx", "export default function Desk() {}", ["page /desk"]],
  ["a page in a group", "app/(front)/desk/page.tsx", "", ["page /desk"]],
  [
    "each method of a route, however it is made",
    "app/api/desk/route.ts",
    "export const GET = answer;\nexport async function DELETE() {}\nexport const dynamic = 1;",
    ["route GET /api/desk", "route DELETE /api/desk"],
  ],
  [
    "each action, however it is made",
    "lib/desk/actions.ts",
    '"use server";\nexport async function shut() {}\nexport const open = async () => {};\nexport type Outcome = {};',
    ["action lib/desk/actions.ts#shut", "action lib/desk/actions.ts#open"],
  ],
  [
    "an action inside a component",
    "app/desk/page.tsx",
    'export default function Desk() {\n  async function shut() {\n    "use server";\n  }\n}',
    ["page /desk", "action app/desk/page.tsx#an action inside a function"],
  ],
  [
    "exports that are listed",
    "app/desk/actions.ts",
    '"use server";\nexport { shut } from "./shut";',
    ["action app/desk/actions.ts#a list of exports"],
  ],
  ["no door in a comment", "app/desk/outbox.ts", '// "use server"\nexport function send() {}', []],
])("finds %s", (_what, file, text, found) => {
  expect(doorsIn(new Map([[file, text]]))).toEqual(found);
});
