-- Whether an upload was made up to measure with, so that it can be taken out whole.
-- AlterTable
ALTER TABLE "upload" ADD COLUMN     "load" BOOLEAN NOT NULL DEFAULT false;
