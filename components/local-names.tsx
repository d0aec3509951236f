import type { Entity } from "@/lib/content/course";

/** A name in its own scripts, each said to be in its language. */
export function LocalNames({ names }: { names: Entity["local"] }) {
  return names.map(({ name, script }, index) => (
    <span key={`${script} ${name}`}>
      {index > 0 && ", "}
      <span lang={script}>{name}</span>
    </span>
  ));
}
