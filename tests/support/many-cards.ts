/**
 * Statements that publish an open course with one module of so many facts, a card each, in ten topics
 * and of six kinds. The learners have opened it, and each has met every second card.
 */
export const manyCards = (count: number, learnerIds: readonly string[]) => [
  `INSERT INTO "Course" (id, title, summary, licence) VALUES ('many', 'Many', 'Many', 'CC0-1.0')`,
  `INSERT INTO "CourseOpening" ("courseId") VALUES ('many')`,
  `INSERT INTO "Topic" ("courseId", id, title, summary)
   SELECT 'many', 'many-' || n, 'Topic ' || n, 'Many' FROM generate_series(0, 9) n`,
  `INSERT INTO "Module" (id, "courseId") VALUES ('many', 'many')`,
  `INSERT INTO "ModuleVersion"
     (id, "moduleId", number, digest, title, summary, objectives, brief, "topicIds", "documentIds")
   VALUES (uuidv7(), 'many', 1, 'many', 'Many cards', 'Many', '[]', '[]', '{}', '{}')`,
  `INSERT INTO "Fact" (id, "courseId", "meaningRevision", "textRevision", folded)
   SELECT 'f_many' || n, 'many', 1, 1, 'ship ' || n || ' called at a port of the gulf'
   FROM generate_series(1, ${count}) n`,
  `INSERT INTO "FactRevision" ("factId", "meaningRevision", "textRevision", body)
   SELECT 'f_many' || n, 1, 1, jsonb_build_object('statement', 'Ship ' || n || ' called at a port.',
     'kind', (ARRAY['reported', 'attributed', 'allegation', 'forecast', 'opinion',
       'recommendation'])[1 + n % 6], 'holders', '[]'::jsonb, 'why', repeat('It is said in the harbour book. ', 20))
   FROM generate_series(1, ${count}) n`,
  `INSERT INTO "FactTopic" ("factId", "courseId", "topicId")
   SELECT 'f_many' || n, 'many', 'many-' || n % 10 FROM generate_series(1, ${count}) n`,
  `INSERT INTO "FactListing" ("versionId", position, "factId", "meaningRevision")
   SELECT v.id, n, 'f_many' || n, 1
   FROM generate_series(1, ${count}) n, "ModuleVersion" v WHERE v."moduleId" = 'many'`,
  `INSERT INTO "Card" (id, "factId")
   SELECT 'f_many' || n || ':of', 'f_many' || n FROM generate_series(1, ${count}) n`,
  `INSERT INTO "Item" (id, "factId", "cardId", family, "meaningRevision", "textRevision")
   SELECT 'f_many' || n || '.' || family, 'f_many' || n, 'f_many' || n || ':of', family, 1, 1
   FROM generate_series(1, ${count}) n, unnest(ARRAY['typed', 'cloze', 'flashcard']) family`,
  `INSERT INTO "ItemRevision" ("itemId", "meaningRevision", "textRevision", body)
   SELECT id, 1, 1, jsonb_build_object('stem', 'At what does ' || id || ' call?',
     'why', repeat('It is said in the harbour book. ', 20))
   FROM "Item" WHERE "factId" LIKE 'f!_many%' ESCAPE '!'`,
  `INSERT INTO "ModuleOpening" ("learnerId", "moduleId")
   SELECT id, 'many' FROM unnest('{${learnerIds}}'::uuid[]) id`,
  `INSERT INTO "CardMemory" ("learnerId", "cardId", "meaningRevision", "stabilityDays", difficulty,
     "lastStudyDay", "dueOn", "reviewCount", lapses)
   SELECT learner, 'f_many' || n || ':of', 1, 1 + n % 300, 5, 20000 + n % 700, 20001 + n % 1400, 4, 0
   FROM unnest('{${learnerIds}}'::uuid[]) learner, generate_series(2, ${count}, 2) n`,
  `ANALYZE`,
];
