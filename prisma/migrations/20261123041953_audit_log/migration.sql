-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "deed" TEXT NOT NULL,
    "actorId" UUID,
    "personId" UUID,
    "classroomId" UUID,
    "details" JSONB NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AuditEntry_at_id_idx" ON "AuditEntry"("at", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_deed_at_id_idx" ON "AuditEntry"("deed", "at", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_actorId_at_id_idx" ON "AuditEntry"("actorId", "at", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_personId_at_id_idx" ON "AuditEntry"("personId", "at", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_classroomId_at_id_idx" ON "AuditEntry"("classroomId", "at", "id");

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What was noted is not rewritten: only the deletion of a person or a class, which is a trigger
-- itself, takes its id out.
CREATE TRIGGER "AuditEntry_append_only" BEFORE UPDATE ON "AuditEntry"
  FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse_update();
-- Nor is it deleted before its time, two years.
CREATE TRIGGER "AuditEntry_kept" BEFORE DELETE ON "AuditEntry"
  FOR EACH ROW WHEN (OLD.at > now() - interval '2 years') EXECUTE FUNCTION refuse_update();
