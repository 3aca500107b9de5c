-- Which quotations report the same statement. Those stored before are grouped when the program starts, and until then each stands for itself.
-- AlterTable
ALTER TABLE "quotation" ADD COLUMN     "nth" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "reports" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "statement_id" BIGINT,
ADD COLUMN     "voice" TEXT;

-- AlterTable
ALTER TABLE "stance" ADD COLUMN     "stands" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "daily_rollup" ADD COLUMN     "standing_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "standing_sum" DECIMAL(65,30) NOT NULL DEFAULT 0,
ADD COLUMN     "standing_sum_of_squares" DECIMAL(65,30) NOT NULL DEFAULT 0;

UPDATE "daily_rollup" SET "standing_count" = "count", "standing_sum" = "sum", "standing_sum_of_squares" = "sum_of_squares";

-- CreateIndex
CREATE INDEX "quotation_voice_day_idx" ON "quotation"("voice", "day");

-- CreateIndex
CREATE INDEX "quotation_statement_id_idx" ON "quotation"("statement_id");
