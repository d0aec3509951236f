-- CreateEnum
CREATE TYPE "Tag" AS ENUM ('SUSPENDED', 'BURIED', 'FLAGGED');

-- CreateTable
CREATE TABLE "CardTag" (
    "learnerId" UUID NOT NULL,
    "cardId" TEXT NOT NULL,
    "tag" "Tag" NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "until" INTEGER,

    CONSTRAINT "CardTag_pkey" PRIMARY KEY ("learnerId","cardId","tag")
);

-- CreateIndex
CREATE INDEX "CardTag_cardId_idx" ON "CardTag"("cardId");

-- AddForeignKey
ALTER TABLE "CardTag" ADD CONSTRAINT "CardTag_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CardTag" ADD CONSTRAINT "CardTag_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "Card"("id") ON DELETE CASCADE ON UPDATE CASCADE;
