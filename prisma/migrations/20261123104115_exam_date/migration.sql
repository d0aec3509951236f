-- AlterTable
ALTER TABLE "ReviewSettings" ADD COLUMN     "examMinutes" INTEGER NOT NULL DEFAULT 10;

-- CreateTable
CREATE TABLE "ModuleExam" (
    "learnerId" UUID NOT NULL,
    "moduleId" TEXT NOT NULL,
    "day" INTEGER NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ModuleExam_pkey" PRIMARY KEY ("learnerId","moduleId")
);

-- CreateTable
CREATE TABLE "ClassroomExam" (
    "classroomId" UUID NOT NULL,
    "day" INTEGER NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL,
    "setById" UUID,

    CONSTRAINT "ClassroomExam_pkey" PRIMARY KEY ("classroomId")
);

-- CreateIndex
CREATE INDEX "ModuleExam_moduleId_idx" ON "ModuleExam"("moduleId");

-- CreateIndex
CREATE INDEX "ClassroomExam_setById_idx" ON "ClassroomExam"("setById");

-- AddForeignKey
ALTER TABLE "ModuleExam" ADD CONSTRAINT "ModuleExam_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModuleExam" ADD CONSTRAINT "ModuleExam_moduleId_fkey" FOREIGN KEY ("moduleId") REFERENCES "Module"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClassroomExam" ADD CONSTRAINT "ClassroomExam_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClassroomExam" ADD CONSTRAINT "ClassroomExam_setById_fkey" FOREIGN KEY ("setById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
