import type { Problem } from "@/lib/content/problem";

type Ref = { courseId: string; moduleId: string };

/**
 * Where what is wrong is put right: how a fact is asked, alone or beside others, in its preview, a fact on its
 * page, else the module.
 */
export function mendingAddress({ courseId, moduleId }: Ref, at: Problem["at"]): string {
  const module = `/desk/${courseId}/modules/${moduleId}`;
  const subject = subjectOf(at);
  if (subject?.startsWith("g_")) return `${module}?group=${subject}#together`;
  if (!subject?.startsWith("f_")) return module;
  const isAsked = "field" in at && /^overrides\.|^f_\w+:|^question$/.test(at.field);
  return isAsked ? `${module}?fact=${subject}#preview` : `/desk/${courseId}/facts/${subject}`;
}

/** The entry of which a problem tells; a forecast's bears its fact's id. */
export function subjectOf(at: Problem["at"]): string | null {
  if ("file" in at) return null;
  return "factId" in at ? at.factId : at.entryId;
}
