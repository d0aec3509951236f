import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import { compileCourse } from "@/scripts/content/compile-course";
import { editionOf, planOn } from "@/tests/support/published-state";

const folder = "tests/fixtures/release-content";

const { course } = compileCourse("content");
if (!course) throw new Error("The course cannot be read.");
const edition = editionOf(course);

/** The facts as a server of that release published them. */
function factsOf(file: string) {
  const facts: CompiledFact[] = JSON.parse(gunzipSync(readFileSync(join(folder, file))).toString());
  return facts.map((body) => ({
    ...{ id: body.id, body, courseId: edition.course.head.id, isRetired: false },
    ...{ meaningRevision: body.meaningRevision, textRevision: 1 },
  }));
}

test.each(readdirSync(folder))(
  "what %s published gives way to the course without refusal",
  (file) => {
    const facts = factsOf(file);
    expect(facts.length).toBeGreaterThan(100);
    const plan = planOn({ facts, cards: [], items: [], modules: [] }, edition);
    expect(plan.problems).toEqual([]);
    // It is the same course: most of what was learned stays learned.
    const kept = plan.facts.current.filter(({ before }) => before !== null);
    expect(kept.length).toBeGreaterThan(facts.length / 2);
  },
);
