/** How long an offer to teach a classroom or to edit a course can be accepted, in days. */
export const offerDays = 14;
