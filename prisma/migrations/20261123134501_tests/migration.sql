-- CreateEnum
CREATE TYPE "TestOrder" AS ENUM ('ONE', 'OWN');

-- CreateTable
CREATE TABLE "Reservation" (
    "itemId" TEXT NOT NULL,
    "reservedAt" TIMESTAMPTZ(3) NOT NULL,
    "reservedById" UUID,

    CONSTRAINT "Reservation_pkey" PRIMARY KEY ("itemId")
);

-- CreateTable
CREATE TABLE "Test" (
    "id" UUID NOT NULL,
    "classroomId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "opens" TEXT NOT NULL,
    "due" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "minutes" INTEGER,
    "tries" INTEGER NOT NULL,
    "order" "TestOrder" NOT NULL,
    "seed" TEXT NOT NULL,
    "certainty" BOOLEAN NOT NULL,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Test_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TestPublication" (
    "testId" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedById" UUID,

    CONSTRAINT "TestPublication_pkey" PRIMARY KEY ("testId")
);

-- CreateTable
CREATE TABLE "TestItem" (
    "testId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "itemId" TEXT NOT NULL,

    CONSTRAINT "TestItem_pkey" PRIMARY KEY ("testId","position")
);

-- CreateTable
CREATE TABLE "TestAllowance" (
    "learnerId" UUID NOT NULL,
    "testId" UUID NOT NULL,
    "extraMinutes" INTEGER NOT NULL,
    "due" TEXT,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,
    "givenById" UUID,

    CONSTRAINT "TestAllowance_pkey" PRIMARY KEY ("learnerId","testId")
);

-- CreateIndex
CREATE INDEX "Reservation_reservedById_idx" ON "Reservation"("reservedById");

-- CreateIndex
CREATE INDEX "Test_classroomId_due_idx" ON "Test"("classroomId", "due");

-- CreateIndex
CREATE INDEX "Test_versionId_idx" ON "Test"("versionId");

-- CreateIndex
CREATE INDEX "Test_createdById_idx" ON "Test"("createdById");

-- CreateIndex
CREATE INDEX "TestPublication_publishedById_idx" ON "TestPublication"("publishedById");

-- CreateIndex
CREATE INDEX "TestItem_itemId_idx" ON "TestItem"("itemId");

-- CreateIndex
CREATE UNIQUE INDEX "TestItem_testId_itemId_key" ON "TestItem"("testId", "itemId");

-- CreateIndex
CREATE INDEX "TestAllowance_testId_idx" ON "TestAllowance"("testId");

-- CreateIndex
CREATE INDEX "TestAllowance_givenById_idx" ON "TestAllowance"("givenById");

-- AddForeignKey
ALTER TABLE "Reservation" ADD CONSTRAINT "Reservation_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reservation" ADD CONSTRAINT "Reservation_reservedById_fkey" FOREIGN KEY ("reservedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Test" ADD CONSTRAINT "Test_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Test" ADD CONSTRAINT "Test_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ModuleVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Test" ADD CONSTRAINT "Test_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TestPublication" ADD CONSTRAINT "TestPublication_testId_fkey" FOREIGN KEY ("testId") REFERENCES "Test"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TestPublication" ADD CONSTRAINT "TestPublication_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TestItem" ADD CONSTRAINT "TestItem_testId_fkey" FOREIGN KEY ("testId") REFERENCES "Test"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TestItem" ADD CONSTRAINT "TestItem_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TestAllowance" ADD CONSTRAINT "TestAllowance_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TestAllowance" ADD CONSTRAINT "TestAllowance_testId_fkey" FOREIGN KEY ("testId") REFERENCES "Test"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TestAllowance" ADD CONSTRAINT "TestAllowance_givenById_fkey" FOREIGN KEY ("givenById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
