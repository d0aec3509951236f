import { type Entity, entitySchema } from "@/lib/content/course";
import type { EntityDraft } from "./draft";
import { filled, linesOf, listOf } from "./fact-fields";
import { oneOf, textIn, wordsIn } from "./raw-value";

type EntityBody = Readonly<Record<string, unknown>>;

/** An entity as its form has it. */
export function entityDraftOf(body: EntityBody): EntityDraft {
  return {
    id: textIn(body.id),
    type: oneOf(entitySchema.shape.type.options, body.type, "concept"),
    name: textIn(body.name),
    aliases: linesOf(body.aliases),
    gloss: textIn(body.gloss),
    notTheSame: wordsIn(body.notTheSame),
  };
}

/** The entity that a draft makes. What its form does not show stays as it was proposed. */
export function entityBodyOf(draft: EntityDraft, base: EntityBody = {}): EntityBody {
  const { id, type, name, gloss } = draft;
  const aliases = filled(listOf(draft.aliases));
  const notTheSame = filled(draft.notTheSame.filter((other) => other !== ""));
  const { aliases: _, notTheSame: __, ...rest } = base;
  const written = { ...rest, id, type, name, ...(aliases && { aliases }), gloss };
  return { ...written, ...(notTheSame && { notTheSame }) };
}

/** An entity of the course or of a draft, as it is picked and named. */
export type NamedEntity = Pick<Entity, "id" | "type" | "name" | "aliases" | "gloss">;

export function namedEntityOf({ id, type, name, aliases, gloss }: EntityDraft): NamedEntity {
  return { id, type, name, aliases: listOf(aliases), gloss };
}
