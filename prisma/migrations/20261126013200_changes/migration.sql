-- What a person changed, and what the analysis read, apart from what is shown.
CREATE TABLE "change" (
    "id" BIGSERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "subjects" TEXT[],
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "change_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "change_kind_idx" ON "change"("kind");
CREATE INDEX "change_subjects_idx" ON "change" USING GIN ("subjects");

-- Dates entered so far become changes.
INSERT INTO "change" ("kind", "subjects", "before", "after", "made_at")
SELECT 'mend-article', ARRAY['article:' || a."id"], jsonb_build_object('publishedAt', a."metadata" -> 'publishedAt'),
    jsonb_build_object('article', jsonb_build_object('id', a."id"::text, 'name', coalesce(a."title", a."file_name")), 'fields', jsonb_build_object('publishedAt', c."published_at")), c."made_at"
FROM "date_correction" c JOIN "article" a ON a."id" = c."article_id" ORDER BY c."made_at";
DROP TABLE "date_correction";

ALTER TABLE "article" ADD COLUMN "named_outlet" TEXT, ADD COLUMN "deletion" BIGINT NOT NULL DEFAULT 0;
UPDATE "article" SET "named_outlet" = "outlet";
DROP INDEX "article_text_hash_key";
CREATE UNIQUE INDEX "article_text_hash_deletion_key" ON "article"("text_hash", "deletion");
CREATE INDEX "article_named_outlet_idx" ON "article"("named_outlet");

ALTER TABLE "speaker" ADD COLUMN "read_name" TEXT, ADD COLUMN "read_role" TEXT, ADD COLUMN "read_country" TEXT, ADD COLUMN "shown_as" BIGINT,
    ADD COLUMN "by_hand" BOOLEAN NOT NULL DEFAULT false;
UPDATE "speaker" SET "read_name" = "name", "read_role" = "role", "read_country" = "country";
ALTER TABLE "speaker" ALTER COLUMN "read_name" SET NOT NULL;

CREATE TABLE "speaker_reading" (
    "quotation_id" BIGINT NOT NULL,
    "place" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT,
    "country" TEXT,
    "speaker_id" BIGINT NOT NULL,
    "shown_id" BIGINT NOT NULL,

    CONSTRAINT "speaker_reading_pkey" PRIMARY KEY ("quotation_id","place")
);
-- two names of a joint source that were resolved to one speaker have one row in quotation_speaker
INSERT INTO "speaker_reading" ("quotation_id", "place", "name", "role", "country", "speaker_id", "shown_id")
SELECT n."id", n."place", n."name", n."role", n."country", n."speaker_id", n."speaker_id"
FROM (SELECT q."id", (s."place" - 1)::int AS "place", s."value" ->> 'name' AS "name", s."value" ->> 'role' AS "role", s."value" ->> 'country' AS "country",
        (SELECT k."speaker_id" FROM "quotation_speaker" k WHERE k."quotation_id" = q."id" ORDER BY k."place" = s."place" - 1 DESC, k."place" LIMIT 1) AS "speaker_id"
    FROM "quotation" q CROSS JOIN jsonb_array_elements(q."data" -> 'speakers') WITH ORDINALITY AS s ("value", "place")) n
WHERE n."speaker_id" IS NOT NULL;
CREATE INDEX "speaker_reading_shown_id_idx" ON "speaker_reading"("shown_id");
CREATE INDEX "speaker_reading_speaker_id_idx" ON "speaker_reading"("speaker_id");
ALTER TABLE "speaker_reading" ADD CONSTRAINT "speaker_reading_quotation_id_fkey" FOREIGN KEY ("quotation_id") REFERENCES "quotation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
