/** A point of the drawing, in its own units from the top left. */
export type Spot = readonly [x: number, y: number];

/** The region drawn: what `content:map` makes of the open shapes and of the course's entities. */
export type CourseMap = {
  width: number;
  height: number;
  /** Paths: all land, the borders on it, and those of them that are not agreed. */
  land: string;
  borders: string;
  disputed: string;
  /** By entity: its shape, where its name goes, and the box around it. */
  states: Record<string, { shape: string; spot: Spot; box: readonly [Spot, Spot] }>;
  places: Record<string, Spot>;
};
