-- AlterTable
ALTER TABLE "JobRun" ADD COLUMN     "failedAt" TIMESTAMPTZ(3),
ADD COLUMN     "failure" TEXT;
