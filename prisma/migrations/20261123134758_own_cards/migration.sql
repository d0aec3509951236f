-- DropForeignKey
ALTER TABLE "Review" DROP CONSTRAINT "Review_cardId_fkey";

-- AlterTable
ALTER TABLE "Card" ADD COLUMN     "ownerId" UUID,
ALTER COLUMN "factId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "OwnCard" (
    "learnerId" UUID NOT NULL,
    "cardId" TEXT NOT NULL,
    "front" TEXT NOT NULL,
    "back" TEXT NOT NULL,
    "accepted" TEXT[],
    "meaningRevision" INTEGER NOT NULL DEFAULT 1,
    "factId" TEXT,
    "moduleId" TEXT,
    "courseId" TEXT,
    "topicId" TEXT,
    "folded" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OwnCard_pkey" PRIMARY KEY ("learnerId","cardId")
);

-- CreateIndex
CREATE UNIQUE INDEX "OwnCard_cardId_key" ON "OwnCard"("cardId");

-- CreateIndex
CREATE INDEX "OwnCard_learnerId_madeAt_idx" ON "OwnCard"("learnerId", "madeAt");

-- CreateIndex
CREATE INDEX "OwnCard_factId_idx" ON "OwnCard"("factId");

-- CreateIndex
CREATE INDEX "OwnCard_moduleId_idx" ON "OwnCard"("moduleId");

-- CreateIndex
CREATE INDEX "OwnCard_courseId_topicId_idx" ON "OwnCard"("courseId", "topicId");

-- CreateIndex
CREATE UNIQUE INDEX "Card_ownerId_id_key" ON "Card"("ownerId", "id");

-- AddForeignKey
ALTER TABLE "Card" ADD CONSTRAINT "Card_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "Card"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OwnCard" ADD CONSTRAINT "OwnCard_learnerId_cardId_fkey" FOREIGN KEY ("learnerId", "cardId") REFERENCES "Card"("ownerId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OwnCard" ADD CONSTRAINT "OwnCard_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OwnCard" ADD CONSTRAINT "OwnCard_moduleId_fkey" FOREIGN KEY ("moduleId") REFERENCES "Module"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OwnCard" ADD CONSTRAINT "OwnCard_courseId_topicId_fkey" FOREIGN KEY ("courseId", "topicId") REFERENCES "Topic"("courseId", "id") ON DELETE SET NULL ON UPDATE CASCADE;
