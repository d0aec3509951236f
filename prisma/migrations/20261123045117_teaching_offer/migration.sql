-- AlterTable
ALTER TABLE "Departure" ADD COLUMN     "role" "ClassroomRole" NOT NULL DEFAULT 'STUDENT';

-- CreateTable
CREATE TABLE "TeachingOffer" (
    "id" UUID NOT NULL,
    "classroomId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "userId" UUID,
    "offeredAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "offeredById" UUID,
    "declinedAt" TIMESTAMPTZ(3),

    CONSTRAINT "TeachingOffer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "TeachingOffer_userId_idx" ON "TeachingOffer"("userId");

-- CreateIndex
CREATE INDEX "TeachingOffer_offeredById_idx" ON "TeachingOffer"("offeredById");

-- CreateIndex
CREATE INDEX "TeachingOffer_expiresAt_idx" ON "TeachingOffer"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "TeachingOffer_classroomId_email_key" ON "TeachingOffer"("classroomId", "email");

-- AddForeignKey
ALTER TABLE "TeachingOffer" ADD CONSTRAINT "TeachingOffer_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeachingOffer" ADD CONSTRAINT "TeachingOffer_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeachingOffer" ADD CONSTRAINT "TeachingOffer_offeredById_fkey" FOREIGN KEY ("offeredById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
