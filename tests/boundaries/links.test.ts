import { expect, test } from "vitest";
import { projectSources, type Sources, withoutComments } from "@/tests/boundaries/source-files";

/** The files that link to a page without our own link, which does not fetch it before. */
function fetchingAhead(sources: Sources): string[] {
  const ours = "components/ui/link.tsx";
  return [...sources]
    .filter(([path, text]) => path !== ours && /["']next\/link["']/.test(withoutComments(text)))
    .map(([path]) => path);
}

test("no page is fetched before somebody goes there", () => {
  expect(fetchingAhead(projectSources())).toEqual([]);
});

test("a link of the framework's own is found", () => {
  const sources = new Map([
    ["app/page.tsx", 'import Link from "next/link";\n'],
    ["app/map/page.tsx", '// As with "next/link".\nimport { Link } from "@/components/ui/link";\n'],
  ]);
  expect(fetchingAhead(sources)).toEqual(["app/page.tsx"]);
});
