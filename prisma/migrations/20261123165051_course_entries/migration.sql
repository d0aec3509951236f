-- CreateEnum
CREATE TYPE "EntrySort" AS ENUM ('HEAD', 'DOCUMENT', 'ENTITY', 'TOPIC', 'MODULE', 'FACT', 'GROUP', 'READING', 'FORECAST', 'COMPARISON');

-- CreateEnum
CREATE TYPE "ProposalOutcome" AS ENUM ('ACCEPTED', 'MERGED', 'REJECTED');

-- CreateEnum
CREATE TYPE "DeskDeed" AS ENUM ('READ', 'PROPOSE', 'PUBLISH');

-- CreateTable
CREATE TABLE "CourseEntry" (
    "courseId" TEXT NOT NULL,
    "sort" "EntrySort" NOT NULL,
    "id" TEXT NOT NULL,
    "moduleId" TEXT,
    "position" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "body" JSON NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "changedById" UUID,

    CONSTRAINT "CourseEntry_pkey" PRIMARY KEY ("courseId","sort","id")
);

-- CreateTable
CREATE TABLE "CourseEntryChange" (
    "courseId" TEXT NOT NULL,
    "sort" "EntrySort" NOT NULL,
    "entryId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "before" JSON,
    "after" JSON,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "changedById" UUID,

    CONSTRAINT "CourseEntryChange_pkey" PRIMARY KEY ("courseId","sort","entryId","revision")
);

-- CreateTable
CREATE TABLE "Intake" (
    "courseId" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "fileName" TEXT,
    "mediaType" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "renews" TEXT,
    "reading" JSONB,
    "refusal" TEXT,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "addedById" UUID,

    CONSTRAINT "Intake_pkey" PRIMARY KEY ("courseId","id")
);

-- CreateTable
CREATE TABLE "Passage" (
    "courseId" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "paragraph" INTEGER,
    "print" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "style" TEXT NOT NULL,
    "leftOut" TEXT,

    CONSTRAINT "Passage_pkey" PRIMARY KEY ("courseId","documentId","position")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "courseId" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "documentId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "proposedBy" TEXT NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "body" JSONB NOT NULL,
    "draft" JSONB,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "doubt" DOUBLE PRECISION NOT NULL,
    "changedAt" TIMESTAMPTZ(3),
    "changedById" UUID,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("courseId","id")
);

-- CreateTable
CREATE TABLE "ProposalDecision" (
    "courseId" TEXT NOT NULL,
    "proposalId" UUID NOT NULL,
    "outcome" "ProposalOutcome" NOT NULL,
    "reason" TEXT,
    "factId" TEXT,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" UUID,

    CONSTRAINT "ProposalDecision_pkey" PRIMARY KEY ("courseId","proposalId")
);

-- CreateTable
CREATE TABLE "DeskJob" (
    "courseId" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "deed" "DeskDeed" NOT NULL,
    "subject" TEXT NOT NULL,
    "openKey" TEXT,
    "orderedAt" TIMESTAMPTZ(3) NOT NULL,
    "orderedById" UUID,
    "takenUntil" TIMESTAMPTZ(3),
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "doneAt" TIMESTAMPTZ(3),
    "failedAt" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "DeskJob_pkey" PRIMARY KEY ("courseId","id")
);

-- CreateIndex
CREATE INDEX "CourseEntry_courseId_sort_moduleId_position_idx" ON "CourseEntry"("courseId", "sort", "moduleId", "position");

-- CreateIndex
CREATE INDEX "CourseEntry_changedById_idx" ON "CourseEntry"("changedById");

-- CreateIndex
CREATE INDEX "CourseEntryChange_courseId_changedAt_idx" ON "CourseEntryChange"("courseId", "changedAt");

-- CreateIndex
CREATE INDEX "CourseEntryChange_changedById_idx" ON "CourseEntryChange"("changedById");

-- CreateIndex
CREATE INDEX "Intake_courseId_addedAt_idx" ON "Intake"("courseId", "addedAt");

-- CreateIndex
CREATE INDEX "Intake_addedById_idx" ON "Intake"("addedById");

-- CreateIndex
CREATE INDEX "Proposal_courseId_documentId_position_idx" ON "Proposal"("courseId", "documentId", "position");

-- CreateIndex
CREATE INDEX "Proposal_courseId_doubt_idx" ON "Proposal"("courseId", "doubt");

-- CreateIndex
CREATE INDEX "Proposal_changedById_idx" ON "Proposal"("changedById");

-- CreateIndex
CREATE INDEX "ProposalDecision_decidedById_idx" ON "ProposalDecision"("decidedById");

-- CreateIndex
CREATE UNIQUE INDEX "DeskJob_openKey_key" ON "DeskJob"("openKey");

-- CreateIndex
CREATE INDEX "DeskJob_courseId_orderedAt_idx" ON "DeskJob"("courseId", "orderedAt");

-- CreateIndex
CREATE INDEX "DeskJob_doneAt_failedAt_orderedAt_idx" ON "DeskJob"("doneAt", "failedAt", "orderedAt");

-- CreateIndex
CREATE INDEX "DeskJob_orderedById_idx" ON "DeskJob"("orderedById");

-- AddForeignKey
ALTER TABLE "CourseEntry" ADD CONSTRAINT "CourseEntry_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseEntry" ADD CONSTRAINT "CourseEntry_changedById_fkey" FOREIGN KEY ("changedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseEntryChange" ADD CONSTRAINT "CourseEntryChange_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseEntryChange" ADD CONSTRAINT "CourseEntryChange_changedById_fkey" FOREIGN KEY ("changedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Intake" ADD CONSTRAINT "Intake_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Intake" ADD CONSTRAINT "Intake_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_changedById_fkey" FOREIGN KEY ("changedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalDecision" ADD CONSTRAINT "ProposalDecision_courseId_proposalId_fkey" FOREIGN KEY ("courseId", "proposalId") REFERENCES "Proposal"("courseId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalDecision" ADD CONSTRAINT "ProposalDecision_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeskJob" ADD CONSTRAINT "DeskJob_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeskJob" ADD CONSTRAINT "DeskJob_orderedById_fkey" FOREIGN KEY ("orderedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
