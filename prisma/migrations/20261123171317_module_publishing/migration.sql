-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "markSeenAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "ModuleArchiving" (
    "moduleId" TEXT NOT NULL,
    "archivedAt" TIMESTAMPTZ(3) NOT NULL,
    "archivedById" UUID,

    CONSTRAINT "ModuleArchiving_pkey" PRIMARY KEY ("moduleId")
);

-- CreateTable
CREATE TABLE "CoursePublishing" (
    "courseId" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "moduleIds" TEXT[],
    "shown" TEXT NOT NULL,
    "orderedAt" TIMESTAMPTZ(3) NOT NULL,
    "orderedById" UUID,
    "publishedAt" TIMESTAMPTZ(3),
    "refusedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CoursePublishing_pkey" PRIMARY KEY ("courseId","id")
);

-- CreateIndex
CREATE INDEX "ModuleArchiving_archivedById_idx" ON "ModuleArchiving"("archivedById");

-- CreateIndex
CREATE INDEX "CoursePublishing_courseId_orderedAt_idx" ON "CoursePublishing"("courseId", "orderedAt");

-- CreateIndex
CREATE INDEX "CoursePublishing_orderedById_idx" ON "CoursePublishing"("orderedById");

-- AddForeignKey
ALTER TABLE "ModuleArchiving" ADD CONSTRAINT "ModuleArchiving_moduleId_fkey" FOREIGN KEY ("moduleId") REFERENCES "Module"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModuleArchiving" ADD CONSTRAINT "ModuleArchiving_archivedById_fkey" FOREIGN KEY ("archivedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CoursePublishing" ADD CONSTRAINT "CoursePublishing_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CoursePublishing" ADD CONSTRAINT "CoursePublishing_orderedById_fkey" FOREIGN KEY ("orderedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
