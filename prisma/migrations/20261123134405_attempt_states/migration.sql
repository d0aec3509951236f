-- CreateEnum
CREATE TYPE "FeedbackRule" AS ENUM ('AT_ONCE', 'AFTER_SUBMISSION', 'AFTER_DUE', 'NEVER');

-- AlterEnum
ALTER TYPE "AttemptMode" ADD VALUE 'TEST';
ALTER TYPE "AttemptMode" ADD VALUE 'PRETEST';
ALTER TYPE "AttemptMode" ADD VALUE 'DRILL';
ALTER TYPE "AttemptMode" ADD VALUE 'MISTAKES';
ALTER TYPE "AttemptMode" ADD VALUE 'MIXED';

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "byCertainty" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "closedAt" TIMESTAMPTZ(3),
ADD COLUMN     "closesAt" TIMESTAMPTZ(3),
ADD COLUMN     "countsFrom" TIMESTAMPTZ(3),
ADD COLUMN     "dueAt" TIMESTAMPTZ(3),
ADD COLUMN     "feedback" "FeedbackRule" NOT NULL DEFAULT 'AT_ONCE',
ADD COLUMN     "regradedAt" TIMESTAMPTZ(3),
ADD COLUMN     "seed" TEXT,
ALTER COLUMN "versionId" DROP NOT NULL;

-- CreateIndex
CREATE INDEX "Attempt_closesAt_idx" ON "Attempt"("closesAt");

-- CreateIndex
CREATE INDEX "Attempt_dueAt_idx" ON "Attempt"("dueAt");

-- What was taken before drew by its id, and counted at once.
UPDATE "Attempt" SET "seed" = "id"::text, "countsFrom" = "startedAt";
ALTER TABLE "Attempt" ALTER COLUMN "seed" SET NOT NULL;
