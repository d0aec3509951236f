-- CreateTable
CREATE TABLE "Omission" (
    "classroomId" UUID NOT NULL,
    "itemId" TEXT NOT NULL,
    "omittedAt" TIMESTAMPTZ(3) NOT NULL,
    "omittedById" UUID,

    CONSTRAINT "Omission_pkey" PRIMARY KEY ("classroomId","itemId")
);

-- CreateIndex
CREATE INDEX "Omission_itemId_idx" ON "Omission"("itemId");

-- CreateIndex
CREATE INDEX "Omission_omittedById_idx" ON "Omission"("omittedById");

-- AddForeignKey
ALTER TABLE "Omission" ADD CONSTRAINT "Omission_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Omission" ADD CONSTRAINT "Omission_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Omission" ADD CONSTRAINT "Omission_omittedById_fkey" FOREIGN KEY ("omittedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
