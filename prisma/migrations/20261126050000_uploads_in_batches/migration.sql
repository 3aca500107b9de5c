-- AlterTable
ALTER TABLE "upload" ADD COLUMN     "removing" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "sealed_at" TIMESTAMPTZ(3);

-- Uploads so far were stored whole or not at all.
UPDATE "upload" SET "sealed_at" = "created_at";
