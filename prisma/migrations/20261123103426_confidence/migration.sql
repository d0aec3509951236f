-- AlterTable
ALTER TABLE "Answer" ADD COLUMN     "confidence" "Confidence";

-- AlterTable
ALTER TABLE "ReviewSettings" ADD COLUMN     "confidenceAsked" BOOLEAN NOT NULL DEFAULT true;
