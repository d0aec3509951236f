-- CreateTable
CREATE TABLE "Suspension" (
    "userId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "suspendedAt" TIMESTAMPTZ(3) NOT NULL,
    "suspendedById" UUID,

    CONSTRAINT "Suspension_pkey" PRIMARY KEY ("userId")
);

-- CreateIndex
CREATE INDEX "Suspension_suspendedById_idx" ON "Suspension"("suspendedById");

-- CreateIndex
CREATE INDEX "User_name_id_idx" ON "User"("name", "id");

-- AddForeignKey
ALTER TABLE "Suspension" ADD CONSTRAINT "Suspension_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suspension" ADD CONSTRAINT "Suspension_suspendedById_fkey" FOREIGN KEY ("suspendedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
