-- CreateTable
CREATE TABLE "MemorySetting" (
    "learnerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "learnerSeq" INTEGER NOT NULL,
    "algorithm" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "weights" DOUBLE PRECISION[],
    "fitId" UUID,
    "effectiveAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MemorySetting_pkey" PRIMARY KEY ("learnerId","id")
);

-- CreateTable
CREATE TABLE "ParameterFit" (
    "learnerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "fittedAt" TIMESTAMPTZ(3) NOT NULL,
    "algorithm" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "weights" DOUBLE PRECISION[],
    "trials" INTEGER NOT NULL,
    "judgedOn" INTEGER NOT NULL,
    "recalled" DOUBLE PRECISION NOT NULL,
    "predictedBefore" DOUBLE PRECISION NOT NULL,
    "predictedAfter" DOUBLE PRECISION NOT NULL,
    "logLossBefore" DOUBLE PRECISION NOT NULL,
    "logLossAfter" DOUBLE PRECISION NOT NULL,
    "standardError" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "ParameterFit_pkey" PRIMARY KEY ("learnerId","id")
);

-- CreateIndex
CREATE INDEX "MemorySetting_learnerId_effectiveAt_idx" ON "MemorySetting"("learnerId", "effectiveAt");

-- CreateIndex
CREATE INDEX "MemorySetting_learnerId_fitId_idx" ON "MemorySetting"("learnerId", "fitId");

-- CreateIndex
CREATE UNIQUE INDEX "MemorySetting_learnerId_learnerSeq_key" ON "MemorySetting"("learnerId", "learnerSeq");

-- AddForeignKey
ALTER TABLE "MemorySetting" ADD CONSTRAINT "MemorySetting_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MemorySetting" ADD CONSTRAINT "MemorySetting_learnerId_fitId_fkey" FOREIGN KEY ("learnerId", "fitId") REFERENCES "ParameterFit"("learnerId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ParameterFit" ADD CONSTRAINT "ParameterFit_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Settings that a memory depends on are events of the log, and what was measured stays as it was measured.
CREATE TRIGGER "MemorySetting_append_only" BEFORE UPDATE ON "MemorySetting"
  FOR EACH ROW EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "MemorySetting_deleted_with_learner" BEFORE DELETE ON "MemorySetting"
  FOR EACH ROW EXECUTE FUNCTION refuse_delete();
CREATE TRIGGER "ParameterFit_append_only" BEFORE UPDATE ON "ParameterFit"
  FOR EACH ROW EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "ParameterFit_deleted_with_learner" BEFORE DELETE ON "ParameterFit"
  FOR EACH ROW EXECUTE FUNCTION refuse_delete();
