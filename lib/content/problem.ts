/**
 * Something wrong in the course material, at a place an author can open. Problems are collected,
 * never thrown: one bad fact must not hide the next. A hard one bars publishing, a soft one needs a
 * note with the fact. `entryId` is the id of a document, entity, topic or module.
 */
export type Problem = {
  at:
    | { file: string; line: number }
    | { factId: string; field: string }
    | { entryId: string; field: string };
  rule: string;
  hard: boolean;
  message: string;
};
