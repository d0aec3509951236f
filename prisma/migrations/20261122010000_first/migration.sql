-- CreateEnum
CREATE TYPE "Role" AS ENUM ('LEARNER', 'INSTRUCTOR', 'ADMIN');

-- CreateEnum
CREATE TYPE "Rating" AS ENUM ('AGAIN', 'HARD', 'GOOD', 'EASY');

-- CreateEnum
CREATE TYPE "RatedBy" AS ENUM ('SELF', 'TYPED');

-- CreateEnum
CREATE TYPE "Confidence" AS ENUM ('SURE', 'THINK', 'GUESS');

-- CreateEnum
CREATE TYPE "AttemptMode" AS ENUM ('PRACTICE');

-- CreateEnum
CREATE TYPE "ClassroomRole" AS ENUM ('STUDENT', 'INSTRUCTOR');

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "role" "Role" NOT NULL DEFAULT 'LEARNER',
    "zone" TEXT NOT NULL,
    "dayStartHour" INTEGER NOT NULL DEFAULT 4,
    "learnerSeq" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "userId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("userId","id")
);

-- CreateTable
CREATE TABLE "Course" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "licence" TEXT NOT NULL,

    CONSTRAINT "Course_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CourseOpening" (
    "courseId" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CourseOpening_pkey" PRIMARY KEY ("courseId")
);

-- CreateTable
CREATE TABLE "Document" (
    "courseId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "outlet" TEXT NOT NULL,
    "outletGloss" TEXT NOT NULL,
    "author" TEXT,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "published" TEXT NOT NULL,
    "publishedGrounds" TEXT,
    "retrieved" TEXT NOT NULL,
    "genre" TEXT NOT NULL,
    "licence" TEXT NOT NULL,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("courseId","id")
);

-- CreateTable
CREATE TABLE "Topic" (
    "courseId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("courseId","id")
);

-- CreateTable
CREATE TABLE "Fact" (
    "id" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "meaningRevision" INTEGER NOT NULL,
    "textRevision" INTEGER NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FactRevision" (
    "factId" TEXT NOT NULL,
    "meaningRevision" INTEGER NOT NULL,
    "textRevision" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FactRevision_pkey" PRIMARY KEY ("factId","meaningRevision","textRevision")
);

-- CreateTable
CREATE TABLE "FactTopic" (
    "factId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,

    CONSTRAINT "FactTopic_pkey" PRIMARY KEY ("factId","courseId","topicId")
);

-- CreateTable
CREATE TABLE "Card" (
    "id" TEXT NOT NULL,
    "factId" TEXT NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Card_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Item" (
    "id" TEXT NOT NULL,
    "factId" TEXT NOT NULL,
    "cardId" TEXT,
    "family" TEXT NOT NULL,
    "meaningRevision" INTEGER NOT NULL,
    "textRevision" INTEGER NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ItemRevision" (
    "itemId" TEXT NOT NULL,
    "meaningRevision" INTEGER NOT NULL,
    "textRevision" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ItemRevision_pkey" PRIMARY KEY ("itemId","meaningRevision","textRevision")
);

-- CreateTable
CREATE TABLE "Module" (
    "id" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,

    CONSTRAINT "Module_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ModuleVersion" (
    "id" UUID NOT NULL,
    "moduleId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "objectives" JSONB NOT NULL,
    "brief" JSONB NOT NULL,
    "topicIds" TEXT[],
    "documentIds" TEXT[],
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ModuleVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FactListing" (
    "versionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "factId" TEXT NOT NULL,
    "meaningRevision" INTEGER NOT NULL,

    CONSTRAINT "FactListing_pkey" PRIMARY KEY ("versionId","position")
);

-- CreateTable
CREATE TABLE "Review" (
    "learnerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "learnerSeq" INTEGER NOT NULL,
    "deviceId" UUID NOT NULL,
    "deviceSeq" INTEGER NOT NULL,
    "sessionId" UUID NOT NULL,
    "cardId" TEXT NOT NULL,
    "itemId" TEXT,
    "meaningRevision" INTEGER NOT NULL,
    "rating" "Rating" NOT NULL,
    "ratedBy" "RatedBy" NOT NULL,
    "response" TEXT,
    "confidence" "Confidence",
    "counts" BOOLEAN NOT NULL,
    "deviceAt" TIMESTAMPTZ(3) NOT NULL,
    "effectiveAt" TIMESTAMPTZ(3) NOT NULL,
    "zone" TEXT NOT NULL,
    "dayStartHour" INTEGER NOT NULL,
    "durationMs" INTEGER NOT NULL,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("learnerId","id")
);

-- CreateTable
CREATE TABLE "Undo" (
    "learnerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "learnerSeq" INTEGER NOT NULL,
    "reviewId" UUID NOT NULL,
    "deviceId" UUID NOT NULL,
    "deviceSeq" INTEGER NOT NULL,
    "deviceAt" TIMESTAMPTZ(3) NOT NULL,
    "effectiveAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Undo_pkey" PRIMARY KEY ("learnerId","id")
);

-- CreateTable
CREATE TABLE "Answer" (
    "learnerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "learnerSeq" INTEGER NOT NULL,
    "deviceId" UUID NOT NULL,
    "deviceSeq" INTEGER NOT NULL,
    "attemptId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "response" TEXT NOT NULL,
    "deviceAt" TIMESTAMPTZ(3) NOT NULL,
    "effectiveAt" TIMESTAMPTZ(3) NOT NULL,
    "zone" TEXT NOT NULL,
    "dayStartHour" INTEGER NOT NULL,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("learnerId","id")
);

-- CreateTable
CREATE TABLE "ModuleOpening" (
    "learnerId" UUID NOT NULL,
    "moduleId" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ModuleOpening_pkey" PRIMARY KEY ("learnerId","moduleId")
);

-- CreateTable
CREATE TABLE "Attempt" (
    "learnerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "mode" "AttemptMode" NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submittedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("learnerId","id")
);

-- CreateTable
CREATE TABLE "AttemptItem" (
    "learnerId" UUID NOT NULL,
    "attemptId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "itemId" TEXT NOT NULL,
    "meaningRevision" INTEGER NOT NULL,
    "textRevision" INTEGER NOT NULL,
    "optionIds" TEXT[],

    CONSTRAINT "AttemptItem_pkey" PRIMARY KEY ("learnerId","attemptId","position")
);

-- CreateTable
CREATE TABLE "Mark" (
    "learnerId" UUID NOT NULL,
    "answerId" UUID NOT NULL,
    "points" DOUBLE PRECISION NOT NULL,
    "markedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Mark_pkey" PRIMARY KEY ("learnerId","answerId")
);

-- CreateTable
CREATE TABLE "CardMemory" (
    "learnerId" UUID NOT NULL,
    "cardId" TEXT NOT NULL,
    "meaningRevision" INTEGER NOT NULL,
    "stabilityDays" DOUBLE PRECISION NOT NULL,
    "difficulty" DOUBLE PRECISION NOT NULL,
    "lastStudyDay" INTEGER NOT NULL,
    "dueOn" INTEGER NOT NULL,
    "reviewCount" INTEGER NOT NULL,
    "lapses" INTEGER NOT NULL,

    CONSTRAINT "CardMemory_pkey" PRIMARY KEY ("learnerId","cardId")
);

-- CreateTable
CREATE TABLE "TopicProgress" (
    "learnerId" UUID NOT NULL,
    "courseId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,
    "seenCards" INTEGER NOT NULL,
    "answered" INTEGER NOT NULL,
    "right" INTEGER NOT NULL,

    CONSTRAINT "TopicProgress_pkey" PRIMARY KEY ("learnerId","courseId","topicId")
);

-- CreateTable
CREATE TABLE "Classroom" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "joinCode" TEXT NOT NULL,
    "joinCodeExpiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Classroom_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Enrollment" (
    "userId" UUID NOT NULL,
    "classroomId" UUID NOT NULL,
    "role" "ClassroomRole" NOT NULL,
    "joinedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Enrollment_pkey" PRIMARY KEY ("userId","classroomId")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" UUID NOT NULL,
    "classroomId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "due" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Fact_courseId_idx" ON "Fact"("courseId");

-- CreateIndex
CREATE INDEX "FactTopic_courseId_topicId_idx" ON "FactTopic"("courseId", "topicId");

-- CreateIndex
CREATE INDEX "Card_factId_idx" ON "Card"("factId");

-- CreateIndex
CREATE INDEX "Item_factId_idx" ON "Item"("factId");

-- CreateIndex
CREATE INDEX "Item_cardId_idx" ON "Item"("cardId");

-- CreateIndex
CREATE INDEX "Module_courseId_idx" ON "Module"("courseId");

-- CreateIndex
CREATE UNIQUE INDEX "ModuleVersion_moduleId_number_key" ON "ModuleVersion"("moduleId", "number");

-- CreateIndex
CREATE INDEX "FactListing_factId_idx" ON "FactListing"("factId");

-- CreateIndex
CREATE INDEX "Review_learnerId_cardId_idx" ON "Review"("learnerId", "cardId");

-- CreateIndex
CREATE INDEX "Review_learnerId_effectiveAt_idx" ON "Review"("learnerId", "effectiveAt");

-- CreateIndex
CREATE INDEX "Review_cardId_idx" ON "Review"("cardId");

-- CreateIndex
CREATE UNIQUE INDEX "Review_learnerId_learnerSeq_key" ON "Review"("learnerId", "learnerSeq");

-- CreateIndex
CREATE INDEX "Undo_learnerId_reviewId_idx" ON "Undo"("learnerId", "reviewId");

-- CreateIndex
CREATE UNIQUE INDEX "Undo_learnerId_learnerSeq_key" ON "Undo"("learnerId", "learnerSeq");

-- CreateIndex
CREATE INDEX "Answer_learnerId_attemptId_position_idx" ON "Answer"("learnerId", "attemptId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Answer_learnerId_learnerSeq_key" ON "Answer"("learnerId", "learnerSeq");

-- CreateIndex
CREATE INDEX "ModuleOpening_moduleId_idx" ON "ModuleOpening"("moduleId");

-- CreateIndex
CREATE INDEX "Attempt_learnerId_startedAt_idx" ON "Attempt"("learnerId", "startedAt");

-- CreateIndex
CREATE INDEX "Attempt_versionId_idx" ON "Attempt"("versionId");

-- CreateIndex
CREATE INDEX "AttemptItem_itemId_meaningRevision_textRevision_idx" ON "AttemptItem"("itemId", "meaningRevision", "textRevision");

-- CreateIndex
CREATE INDEX "CardMemory_learnerId_dueOn_idx" ON "CardMemory"("learnerId", "dueOn");

-- CreateIndex
CREATE INDEX "CardMemory_cardId_idx" ON "CardMemory"("cardId");

-- CreateIndex
CREATE INDEX "TopicProgress_courseId_topicId_idx" ON "TopicProgress"("courseId", "topicId");

-- CreateIndex
CREATE UNIQUE INDEX "Classroom_joinCode_key" ON "Classroom"("joinCode");

-- CreateIndex
CREATE INDEX "Classroom_createdById_idx" ON "Classroom"("createdById");

-- CreateIndex
CREATE INDEX "Enrollment_classroomId_idx" ON "Enrollment"("classroomId");

-- CreateIndex
CREATE INDEX "Assignment_classroomId_due_idx" ON "Assignment"("classroomId", "due");

-- CreateIndex
CREATE INDEX "Assignment_versionId_idx" ON "Assignment"("versionId");

-- CreateIndex
CREATE INDEX "Assignment_createdById_idx" ON "Assignment"("createdById");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseOpening" ADD CONSTRAINT "CourseOpening_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Fact" ADD CONSTRAINT "Fact_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactRevision" ADD CONSTRAINT "FactRevision_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactTopic" ADD CONSTRAINT "FactTopic_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactTopic" ADD CONSTRAINT "FactTopic_courseId_topicId_fkey" FOREIGN KEY ("courseId", "topicId") REFERENCES "Topic"("courseId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Card" ADD CONSTRAINT "Card_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Item" ADD CONSTRAINT "Item_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Item" ADD CONSTRAINT "Item_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "Card"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemRevision" ADD CONSTRAINT "ItemRevision_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Module" ADD CONSTRAINT "Module_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModuleVersion" ADD CONSTRAINT "ModuleVersion_moduleId_fkey" FOREIGN KEY ("moduleId") REFERENCES "Module"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactListing" ADD CONSTRAINT "FactListing_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ModuleVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactListing" ADD CONSTRAINT "FactListing_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "Card"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Undo" ADD CONSTRAINT "Undo_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_learnerId_attemptId_position_fkey" FOREIGN KEY ("learnerId", "attemptId", "position") REFERENCES "AttemptItem"("learnerId", "attemptId", "position") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModuleOpening" ADD CONSTRAINT "ModuleOpening_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModuleOpening" ADD CONSTRAINT "ModuleOpening_moduleId_fkey" FOREIGN KEY ("moduleId") REFERENCES "Module"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ModuleVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttemptItem" ADD CONSTRAINT "AttemptItem_learnerId_attemptId_fkey" FOREIGN KEY ("learnerId", "attemptId") REFERENCES "Attempt"("learnerId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttemptItem" ADD CONSTRAINT "AttemptItem_itemId_meaningRevision_textRevision_fkey" FOREIGN KEY ("itemId", "meaningRevision", "textRevision") REFERENCES "ItemRevision"("itemId", "meaningRevision", "textRevision") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mark" ADD CONSTRAINT "Mark_learnerId_answerId_fkey" FOREIGN KEY ("learnerId", "answerId") REFERENCES "Answer"("learnerId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CardMemory" ADD CONSTRAINT "CardMemory_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CardMemory" ADD CONSTRAINT "CardMemory_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "Card"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TopicProgress" ADD CONSTRAINT "TopicProgress_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TopicProgress" ADD CONSTRAINT "TopicProgress_courseId_topicId_fkey" FOREIGN KEY ("courseId", "topicId") REFERENCES "Topic"("courseId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Classroom" ADD CONSTRAINT "Classroom_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrollment" ADD CONSTRAINT "Enrollment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrollment" ADD CONSTRAINT "Enrollment_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ModuleVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
