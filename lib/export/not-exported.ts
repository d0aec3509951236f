/**
 * What leads to a person and is not exported, with the reason: `Table.column` of a column that refers
 * to a person, or `Table` where only other tables lead there.
 */
export const notExported: Readonly<Record<string, string>> = {
  "Card.ownerId": "that a card is your own; its words and your memory of it are exported",
  "Departure.endedById": "whom you removed from a class: that was another person's place",
  Item: "ways of asking the cards of courses: your own cards have none there",
  ItemRevision: "the same, as they were compiled",
  ItemFact: "which facts a question of the course is about: that is course material",
  KeptGrade: "figures of people who are no longer here, from which nothing leads to anyone",
  KeptTestGrade: "figures of people who are no longer here, from which nothing leads to anyone",
  "PasskeyChallenge.userId": "what a device is asked while a passkey is added, for some minutes",
  "PasswordReset.madeById": "links that you made for others; your deeds say that you did",
  TestItem: "what a test asks, which is course material and told before its time nowhere",
  "Suspension.suspendedById": "why you suspended another person: that is about them",
};
