-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "testId" UUID;

-- AlterTable
ALTER TABLE "Test" ADD COLUMN     "feedback" "FeedbackRule" NOT NULL;

-- CreateIndex
CREATE INDEX "Attempt_testId_idx" ON "Attempt"("testId");

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_testId_fkey" FOREIGN KEY ("testId") REFERENCES "Test"("id") ON DELETE SET NULL ON UPDATE CASCADE;
