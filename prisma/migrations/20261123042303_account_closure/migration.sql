-- CreateTable
CREATE TABLE "Closure" (
    "userId" UUID NOT NULL,
    "closedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Closure_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "Tombstone" (
    "userId" UUID NOT NULL,
    "deletedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Tombstone_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "KeptGrade" (
    "assignmentId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "classroomId" UUID NOT NULL,
    "opened" BOOLEAN NOT NULL,
    "daysStudied" INTEGER NOT NULL,
    "selfRated" INTEGER NOT NULL,
    "answered" INTEGER NOT NULL,
    "right" INTEGER NOT NULL,

    CONSTRAINT "KeptGrade_pkey" PRIMARY KEY ("assignmentId","number")
);

-- CreateIndex
CREATE INDEX "Closure_closedAt_idx" ON "Closure"("closedAt");

-- CreateIndex
CREATE INDEX "KeptGrade_classroomId_number_idx" ON "KeptGrade"("classroomId", "number");

-- AddForeignKey
ALTER TABLE "Closure" ADD CONSTRAINT "Closure_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeptGrade" ADD CONSTRAINT "KeptGrade_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeptGrade" ADD CONSTRAINT "KeptGrade_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Of what a learner did, nothing is deleted but all of it, together with the learner: deleting a person
-- takes their row away before those that refer to it.
CREATE FUNCTION refuse_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "User" WHERE id = OLD."learnerId") THEN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
  END IF;
  RETURN OLD;
END;
$$;

CREATE TRIGGER "Review_deleted_with_learner" BEFORE DELETE ON "Review"
  FOR EACH ROW EXECUTE FUNCTION refuse_delete();
CREATE TRIGGER "Undo_deleted_with_learner" BEFORE DELETE ON "Undo"
  FOR EACH ROW EXECUTE FUNCTION refuse_delete();
CREATE TRIGGER "Answer_deleted_with_learner" BEFORE DELETE ON "Answer"
  FOR EACH ROW EXECUTE FUNCTION refuse_delete();

-- However a person is deleted, restoring an older backup must not bring them back.
CREATE FUNCTION note_deletion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "Tombstone" ("userId") VALUES (OLD.id) ON CONFLICT DO NOTHING;
  RETURN NULL;
END;
$$;

CREATE TRIGGER "User_deletion_noted" AFTER DELETE ON "User"
  FOR EACH ROW EXECUTE FUNCTION note_deletion();
