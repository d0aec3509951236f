import { fold } from "@/lib/content/fold";

/**
 * The id of a new entity by its name: its letters without marks, in kebab-case. A name without Latin letters is
 * called by its type. One that is taken is counted on from 2.
 */
export function entityId(
  { name, type }: { name: string; type: string },
  taken: ReadonlySet<string>,
): string {
  const words = fold(name).split(/[^a-z0-9]+/);
  const slug = words.filter((word) => word !== "").join("-");
  const own = /^[a-z]/.test(slug) ? slug.slice(0, 60).replace(/-$/, "") : type;
  if (!taken.has(own)) return own;
  for (let count = 2; ; count += 1) if (!taken.has(`${own}-${count}`)) return `${own}-${count}`;
}
