/**
 * The one statement of which module versions a person may see, as a condition of a query: open to
 * all, or assigned to them.
 */
export const visibleTo = (viewerId: string) => ({
  OR: [
    { module: { course: { opening: { isNot: null } } } },
    { assignments: { some: { classroom: { enrollments: { some: { userId: viewerId } } } } } },
  ],
});
