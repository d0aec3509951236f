/** How a text uses a name: as a name, as an adjective ("Norvian"), or a seat of government for its state. */
export type NameUse = "name" | "adjective" | "seat";

/** Where a text names an entity: UTF-16 offsets, end exclusive, without a genitive's ending. */
export type Mention = { id: string; from: number; to: number; use: NameUse };
