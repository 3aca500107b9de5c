-- A stance repeats what filters ask of its quotation, as a quotation repeats its article's, and says whether it is toward the own country of
-- somebody who speaks: counting stances reads one table.
-- AlterTable
ALTER TABLE "stance" ADD COLUMN     "current" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "day" DATE,
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "language" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "outlet" TEXT,
ADD COLUMN     "own" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "upload_id" BIGINT NOT NULL DEFAULT 0;

UPDATE "stance" s SET "current" = q."current", "day" = q."day", "kind" = q."kind", "language" = q."language", "outlet" = q."outlet", "upload_id" = q."upload_id",
  "own" = EXISTS (SELECT FROM "quotation_speaker" k JOIN "speaker" p ON p."id" = k."speaker_id" WHERE k."quotation_id" = q."id" AND p."country" = s."country")
FROM "quotation" q WHERE q."id" = s."quotation_id";

-- CreateIndex
CREATE INDEX "stance_day_idx" ON "stance"("day");
