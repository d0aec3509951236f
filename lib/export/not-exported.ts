/**
 * What leads to a person and is not exported, with the reason: `Table.column` of a column that refers
 * to a person, or `Table` where only other tables lead there.
 */
export const notExported: Readonly<Record<string, string>> = {
  "Departure.endedById": "whom you removed from a class: that was another person's place",
  KeptGrade: "figures of people who are no longer here, from which nothing leads to anyone",
  "PasskeyChallenge.userId": "what a device is asked while a passkey is added, for some minutes",
  "PasswordReset.madeById": "links that you made for others; your deeds say that you did",
  "Suspension.suspendedById": "why you suspended another person: that is about them",
};
