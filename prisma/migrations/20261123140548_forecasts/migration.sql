-- CreateEnum
CREATE TYPE "ForecastOutcome" AS ENUM ('CAME_TRUE', 'DID_NOT', 'CANNOT_BE_JUDGED');

-- CreateTable
CREATE TABLE "Comparison" (
    "courseId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "difference" TEXT NOT NULL,
    "sides" JSONB NOT NULL,

    CONSTRAINT "Comparison_pkey" PRIMARY KEY ("courseId","id")
);

-- CreateTable
CREATE TABLE "Forecast" (
    "factId" TEXT NOT NULL,
    "meaningRevision" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "criterion" TEXT NOT NULL,
    "criterionIsOurs" BOOLEAN NOT NULL,
    "deadline" TEXT NOT NULL,
    "deadlineIsOurs" BOOLEAN NOT NULL,
    "deadlineGrounds" TEXT NOT NULL,
    "authorProbability" DOUBLE PRECISION,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Forecast_pkey" PRIMARY KEY ("factId")
);

-- CreateTable
CREATE TABLE "Resolution" (
    "factId" TEXT NOT NULL,
    "outcome" "ForecastOutcome" NOT NULL,
    "settledOn" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "sources" JSONB NOT NULL,
    "resolvedAt" TIMESTAMPTZ(3) NOT NULL,
    "resolvedById" UUID,

    CONSTRAINT "Resolution_pkey" PRIMARY KEY ("factId")
);

-- CreateTable
CREATE TABLE "Probability" (
    "learnerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "learnerSeq" INTEGER NOT NULL,
    "factId" TEXT NOT NULL,
    "meaningRevision" INTEGER NOT NULL,
    "percent" INTEGER NOT NULL,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Probability_pkey" PRIMARY KEY ("learnerId","id")
);

-- CreateIndex
CREATE INDEX "Resolution_resolvedById_idx" ON "Resolution"("resolvedById");

-- CreateIndex
CREATE INDEX "Probability_learnerId_factId_idx" ON "Probability"("learnerId", "factId");

-- CreateIndex
CREATE INDEX "Probability_factId_idx" ON "Probability"("factId");

-- CreateIndex
CREATE UNIQUE INDEX "Probability_learnerId_learnerSeq_key" ON "Probability"("learnerId", "learnerSeq");

-- AddForeignKey
ALTER TABLE "Comparison" ADD CONSTRAINT "Comparison_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Forecast" ADD CONSTRAINT "Forecast_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Resolution" ADD CONSTRAINT "Resolution_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Forecast"("factId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Resolution" ADD CONSTRAINT "Resolution_resolvedById_fkey" FOREIGN KEY ("resolvedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Probability" ADD CONSTRAINT "Probability_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Probability" ADD CONSTRAINT "Probability_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Forecast"("factId") ON DELETE RESTRICT ON UPDATE CASCADE;
