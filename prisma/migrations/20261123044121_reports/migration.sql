-- CreateEnum
CREATE TYPE "ReportReason" AS ENUM ('WRONG', 'OUTDATED', 'UNCLEAR', 'SEVERAL_RIGHT', 'OTHER');

-- CreateEnum
CREATE TYPE "ReportVerdict" AS ENUM ('ACCEPTED', 'DECLINED');

-- CreateTable
CREATE TABLE "Report" (
    "reporterId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "factId" TEXT NOT NULL,
    "itemId" TEXT,
    "meaningRevision" INTEGER NOT NULL,
    "reason" "ReportReason" NOT NULL,
    "note" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("reporterId","id")
);

-- CreateTable
CREATE TABLE "ReportDecision" (
    "reporterId" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "verdict" "ReportVerdict" NOT NULL,
    "why" TEXT NOT NULL,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReportDecision_pkey" PRIMARY KEY ("reporterId","reportId")
);

-- CreateIndex
CREATE INDEX "Report_reporterId_at_idx" ON "Report"("reporterId", "at");

-- CreateIndex
CREATE INDEX "Report_at_idx" ON "Report"("at");

-- CreateIndex
CREATE INDEX "Report_factId_idx" ON "Report"("factId");

-- CreateIndex
CREATE INDEX "Report_itemId_idx" ON "Report"("itemId");

-- CreateIndex
CREATE INDEX "ReportDecision_decidedById_idx" ON "ReportDecision"("decidedById");

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_reporterId_fkey" FOREIGN KEY ("reporterId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportDecision" ADD CONSTRAINT "ReportDecision_reporterId_reportId_fkey" FOREIGN KEY ("reporterId", "reportId") REFERENCES "Report"("reporterId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportDecision" ADD CONSTRAINT "ReportDecision_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
