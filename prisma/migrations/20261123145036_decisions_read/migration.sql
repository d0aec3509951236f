-- AlterTable
ALTER TABLE "ReportDecision" ADD COLUMN     "readAt" TIMESTAMPTZ(3);
