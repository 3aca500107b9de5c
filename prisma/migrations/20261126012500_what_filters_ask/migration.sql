CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- How the mentions of a stance name its country.
-- AlterTable
ALTER TABLE "stance" ADD COLUMN     "via" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];

UPDATE "stance" s SET "via" = found.via FROM (
  SELECT q.id, one ->> 'country' AS country, array_agg(DISTINCT mention ->> 'via') AS via
  FROM "quotation" q, jsonb_array_elements(q.data -> 'stances') AS one, jsonb_array_elements(one -> 'mentions') AS mention
  GROUP BY 1, 2
) found WHERE s.quotation_id = found.id AND s.country = found.country;

-- The words of a quotation as its language inflects them.
-- AlterTable
ALTER TABLE "quotation" ADD COLUMN     "words" tsvector GENERATED ALWAYS AS (
  CASE "language"
    WHEN 'id' THEN to_tsvector('indonesian'::regconfig, "lead" || ' ' || "content")
    WHEN 'en' THEN to_tsvector('english'::regconfig, "lead" || ' ' || "content")
    ELSE to_tsvector('simple'::regconfig, "lead" || ' ' || "content")
  END
) STORED;

-- CreateIndex
CREATE INDEX "quotation_words_idx" ON "quotation" USING GIN ("words");

-- A name as it is searched for: without capitals and diacritics.
CREATE FUNCTION "folded"(name TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN lower(regexp_replace(normalize(name, NFD), '[\u0300-\u036f]', '', 'g'));

-- CreateIndex
CREATE INDEX "speaker_alias_folded_idx" ON "speaker_alias" USING GIN ("folded"("name") gin_trgm_ops);
