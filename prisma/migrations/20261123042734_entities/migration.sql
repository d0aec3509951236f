-- AlterTable
ALTER TABLE "Document" ADD COLUMN     "folded" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Fact" ADD COLUMN     "folded" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "group" TEXT;

-- CreateTable
CREATE TABLE "Entity" (
    "courseId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[],
    "local" JSONB NOT NULL,
    "gloss" TEXT NOT NULL,
    "notTheSame" TEXT[],
    "folded" TEXT NOT NULL,

    CONSTRAINT "Entity_pkey" PRIMARY KEY ("courseId","id")
);

-- CreateTable
CREATE TABLE "FactEntity" (
    "factId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,

    CONSTRAINT "FactEntity_pkey" PRIMARY KEY ("factId","courseId","entityId")
);

-- CreateIndex
CREATE INDEX "FactEntity_courseId_entityId_idx" ON "FactEntity"("courseId", "entityId");

-- AddForeignKey
ALTER TABLE "Entity" ADD CONSTRAINT "Entity_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactEntity" ADD CONSTRAINT "FactEntity_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactEntity" ADD CONSTRAINT "FactEntity_courseId_entityId_fkey" FOREIGN KEY ("courseId", "entityId") REFERENCES "Entity"("courseId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
