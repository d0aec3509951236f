-- AlterTable
ALTER TABLE "Fact" ADD COLUMN     "supersedesId" TEXT;

-- CreateIndex
CREATE INDEX "Fact_supersedesId_idx" ON "Fact"("supersedesId");

-- AddForeignKey
ALTER TABLE "Fact" ADD CONSTRAINT "Fact_supersedesId_fkey" FOREIGN KEY ("supersedesId") REFERENCES "Fact"("id") ON DELETE SET NULL ON UPDATE CASCADE;
