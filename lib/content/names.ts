import type { Entity } from "./course";

/** Every name that is right for an entity: its name, aliases and names in its own script. */
export function namesOf(entity: Entity): string[] {
  const names = [entity.name, ...entity.aliases, ...entity.local.map(({ name }) => name)];
  return [...new Set(names)];
}
