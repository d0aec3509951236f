/**
 * The one statement of which module versions a person may see, as a condition of a query: open to
 * all, of a course that they edit, or assigned to them.
 */
export const visibleTo = (viewerId: string) => ({
  OR: [
    { module: { course: { opening: { isNot: null } } } },
    { module: { course: { editors: { some: { userId: viewerId } } } } },
    { assignments: { some: { classroom: { enrollments: { some: { userId: viewerId } } } } } },
  ],
});

/** The one statement of which cards a person may see: of facts that they may see, and their own. */
export const cardVisibleTo = (viewerId: string) => ({
  OR: [{ fact: { listings: { some: { version: visibleTo(viewerId) } } } }, { ownerId: viewerId }],
});
