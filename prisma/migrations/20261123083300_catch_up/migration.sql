-- CreateTable
CREATE TABLE "CatchUp" (
    "learnerId" UUID NOT NULL,
    "startsOn" INTEGER NOT NULL,
    "shares" INTEGER[],
    "acceptedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CatchUp_pkey" PRIMARY KEY ("learnerId")
);

-- AddForeignKey
ALTER TABLE "CatchUp" ADD CONSTRAINT "CatchUp_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
