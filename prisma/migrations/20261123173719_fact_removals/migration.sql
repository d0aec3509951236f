-- CreateTable
CREATE TABLE "FactRemoval" (
    "factId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "removedAt" TIMESTAMPTZ(3) NOT NULL,
    "removedById" UUID,

    CONSTRAINT "FactRemoval_pkey" PRIMARY KEY ("factId")
);

-- CreateIndex
CREATE INDEX "FactRemoval_removedById_idx" ON "FactRemoval"("removedById");

-- AddForeignKey
ALTER TABLE "FactRemoval" ADD CONSTRAINT "FactRemoval_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactRemoval" ADD CONSTRAINT "FactRemoval_removedById_fkey" FOREIGN KEY ("removedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
