-- AlterTable
ALTER TABLE "quotation" ADD COLUMN     "lead" TEXT NOT NULL DEFAULT '';
