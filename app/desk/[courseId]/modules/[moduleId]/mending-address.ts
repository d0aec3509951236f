import type { Problem } from "@/lib/content/problem";

type Ref = { courseId: string; moduleId: string };

/** Where what is wrong is put right: how a fact is asked in its preview, a fact on its page, else the module. */
export function mendingAddress({ courseId, moduleId }: Ref, at: Problem["at"]): string {
  const module = `/desk/${courseId}/modules/${moduleId}`;
  const factId = factIn(at);
  if (factId === null) return module;
  const isAsked = "field" in at && /^overrides\.|^f_\w+:|^question$/.test(at.field);
  return isAsked ? `${module}?fact=${factId}#preview` : `/desk/${courseId}/facts/${factId}`;
}

/** The fact of which a problem tells: also a forecast's entry bears its id. */
export function factIn(at: Problem["at"]): string | null {
  if ("factId" in at) return at.factId;
  return "entryId" in at && at.entryId.startsWith("f_") ? at.entryId : null;
}
