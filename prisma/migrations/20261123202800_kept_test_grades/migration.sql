-- CreateTable
CREATE TABLE "KeptTestGrade" (
    "testId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "classroomId" UUID NOT NULL,
    "begun" INTEGER NOT NULL,
    "points" DOUBLE PRECISION,
    "questions" INTEGER,

    CONSTRAINT "KeptTestGrade_pkey" PRIMARY KEY ("testId","number")
);

-- CreateIndex
CREATE INDEX "KeptTestGrade_classroomId_number_idx" ON "KeptTestGrade"("classroomId", "number");

-- AddForeignKey
ALTER TABLE "KeptTestGrade" ADD CONSTRAINT "KeptTestGrade_testId_fkey" FOREIGN KEY ("testId") REFERENCES "Test"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeptTestGrade" ADD CONSTRAINT "KeptTestGrade_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE CASCADE ON UPDATE CASCADE;
