import type { CompiledModule } from "@/lib/content/compile/module";
import type { Module } from "@/lib/content/course";

/** All that a version of a module holds, before it has a number. */
export type VersionContent = ReturnType<typeof versionContent>;

/** What a module says now, with its facts in order, each at its meaning. */
export function versionContent(module: Module, compiled: readonly CompiledModule[]) {
  const facts = compiled.find((one) => one.module === module.id)?.facts ?? [];
  return {
    content: {
      title: module.title,
      summary: module.summary,
      objectives: module.objectives,
      brief: module.brief,
      topicIds: module.topics,
      documentIds: module.documents,
    },
    listings: facts.map(({ id, meaningRevision }, index) => ({
      position: index + 1,
      factId: id,
      meaningRevision,
    })),
  };
}
