-- AlterTable
ALTER TABLE "ReviewSettings" ADD COLUMN     "keySigns" TEXT[] DEFAULT ARRAY[]::TEXT[];
