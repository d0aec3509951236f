-- CreateTable
CREATE TABLE "EditingOffer" (
    "id" UUID NOT NULL,
    "courseId" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "userId" UUID,
    "offeredAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "offeredById" UUID,
    "declinedAt" TIMESTAMPTZ(3),

    CONSTRAINT "EditingOffer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "EditingOffer_userId_idx" ON "EditingOffer"("userId");

-- CreateIndex
CREATE INDEX "EditingOffer_offeredById_idx" ON "EditingOffer"("offeredById");

-- CreateIndex
CREATE INDEX "EditingOffer_expiresAt_idx" ON "EditingOffer"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "EditingOffer_courseId_email_key" ON "EditingOffer"("courseId", "email");

-- AddForeignKey
ALTER TABLE "EditingOffer" ADD CONSTRAINT "EditingOffer_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditingOffer" ADD CONSTRAINT "EditingOffer_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditingOffer" ADD CONSTRAINT "EditingOffer_offeredById_fkey" FOREIGN KEY ("offeredById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
