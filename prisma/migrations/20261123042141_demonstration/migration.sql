-- CreateTable
CREATE TABLE "Demonstration" (
    "seed" INTEGER NOT NULL,
    "begunAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "playedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Demonstration_pkey" PRIMARY KEY ("seed")
);
