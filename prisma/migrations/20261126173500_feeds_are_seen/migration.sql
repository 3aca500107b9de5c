-- AlterTable
ALTER TABLE "feed" ADD COLUMN "problem" JSONB,
ADD COLUMN "read_at" TIMESTAMPTZ(3);
