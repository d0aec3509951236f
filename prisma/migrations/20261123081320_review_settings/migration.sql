-- CreateTable
CREATE TABLE "ReviewSettings" (
    "learnerId" UUID NOT NULL,
    "newPerDay" INTEGER NOT NULL,
    "reviewsPerDay" INTEGER,
    "easyWeekdays" INTEGER[],
    "pausedFrom" INTEGER,
    "pausedUntil" INTEGER,
    "twoButtons" BOOLEAN NOT NULL,
    "intervalsHidden" BOOLEAN NOT NULL,
    "shortcutsOff" BOOLEAN NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReviewSettings_pkey" PRIMARY KEY ("learnerId")
);

-- AddForeignKey
ALTER TABLE "ReviewSettings" ADD CONSTRAINT "ReviewSettings_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
