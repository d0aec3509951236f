-- CreateTable
CREATE TABLE "Departure" (
    "userId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "classroomId" UUID NOT NULL,
    "joinedAt" TIMESTAMPTZ(3) NOT NULL,
    "leftAt" TIMESTAMPTZ(3) NOT NULL,
    "endedById" UUID,

    CONSTRAINT "Departure_pkey" PRIMARY KEY ("userId","id")
);

-- CreateTable
CREATE TABLE "Withdrawal" (
    "assignmentId" UUID NOT NULL,
    "classroomId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "due" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "assignedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnById" UUID,

    CONSTRAINT "Withdrawal_pkey" PRIMARY KEY ("assignmentId")
);

-- CreateTable
CREATE TABLE "Archiving" (
    "classroomId" UUID NOT NULL,
    "archivedAt" TIMESTAMPTZ(3) NOT NULL,
    "archivedById" UUID,

    CONSTRAINT "Archiving_pkey" PRIMARY KEY ("classroomId")
);

-- CreateIndex
CREATE INDEX "Departure_classroomId_idx" ON "Departure"("classroomId");

-- CreateIndex
CREATE INDEX "Departure_endedById_idx" ON "Departure"("endedById");

-- CreateIndex
CREATE INDEX "Withdrawal_classroomId_idx" ON "Withdrawal"("classroomId");

-- CreateIndex
CREATE INDEX "Withdrawal_versionId_idx" ON "Withdrawal"("versionId");

-- CreateIndex
CREATE INDEX "Withdrawal_withdrawnById_idx" ON "Withdrawal"("withdrawnById");

-- CreateIndex
CREATE INDEX "Archiving_archivedById_idx" ON "Archiving"("archivedById");

-- AddForeignKey
ALTER TABLE "Departure" ADD CONSTRAINT "Departure_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Departure" ADD CONSTRAINT "Departure_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Departure" ADD CONSTRAINT "Departure_endedById_fkey" FOREIGN KEY ("endedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Withdrawal" ADD CONSTRAINT "Withdrawal_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Withdrawal" ADD CONSTRAINT "Withdrawal_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ModuleVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Withdrawal" ADD CONSTRAINT "Withdrawal_withdrawnById_fkey" FOREIGN KEY ("withdrawnById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Archiving" ADD CONSTRAINT "Archiving_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Archiving" ADD CONSTRAINT "Archiving_archivedById_fkey" FOREIGN KEY ("archivedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
