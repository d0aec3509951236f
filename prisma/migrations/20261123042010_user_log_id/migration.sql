-- AlterTable
ALTER TABLE "User" ADD COLUMN     "logId" UUID NOT NULL DEFAULT gen_random_uuid();

-- CreateIndex
CREATE UNIQUE INDEX "User_logId_key" ON "User"("logId");
