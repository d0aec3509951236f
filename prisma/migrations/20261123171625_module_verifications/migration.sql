-- CreateTable
CREATE TABLE "ModuleVerification" (
    "courseId" TEXT NOT NULL,
    "moduleId" TEXT NOT NULL,
    "facts" JSON NOT NULL,

    CONSTRAINT "ModuleVerification_pkey" PRIMARY KEY ("courseId","moduleId")
);

-- AddForeignKey
ALTER TABLE "ModuleVerification" ADD CONSTRAINT "ModuleVerification_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;
