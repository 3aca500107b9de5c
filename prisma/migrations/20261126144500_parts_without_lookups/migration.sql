-- An article is stored as a set with all that was found in it, in one transaction, by one writer at a time: a foreign key looked up the parent of
-- each of its fifty rows. What goes with what is now said once for all that go, by a trigger.
-- DropForeignKey
ALTER TABLE "quotation" DROP CONSTRAINT "quotation_article_id_fkey";

-- DropForeignKey
ALTER TABLE "stance" DROP CONSTRAINT "stance_quotation_id_fkey";

-- DropForeignKey
ALTER TABLE "quotation_speaker" DROP CONSTRAINT "quotation_speaker_quotation_id_fkey";

-- DropForeignKey
ALTER TABLE "quotation_speaker" DROP CONSTRAINT "quotation_speaker_speaker_id_fkey";

-- DropForeignKey
ALTER TABLE "speaker_reading" DROP CONSTRAINT "speaker_reading_quotation_id_fkey";

-- What filters ask is answered from memory: no question uses these.
-- DropIndex
DROP INDEX "quotation_sort_key_id_idx";

-- DropIndex
DROP INDEX "quotation_day_idx";

-- DropIndex
DROP INDEX "quotation_upload_id_idx";

-- DropIndex
DROP INDEX "quotation_outlet_day_idx";

-- DropIndex
DROP INDEX "stance_country_label_idx";

-- DropIndex
DROP INDEX "stance_day_idx";

-- DropIndex
DROP INDEX "speaker_reading_speaker_id_idx";

-- A migration is cut where a semicolon stands, so inside these functions the escape stands for one.
CREATE FUNCTION "take_quotations_along"() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
  DELETE FROM quotation q USING gone g WHERE q.article_id = g.id\x3B
  RETURN NULL\x3B
END';

CREATE FUNCTION "take_parts_along"() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
  DELETE FROM stance s USING gone g WHERE s.quotation_id = g.id\x3B
  DELETE FROM quotation_speaker k USING gone g WHERE k.quotation_id = g.id\x3B
  DELETE FROM speaker_reading r USING gone g WHERE r.quotation_id = g.id\x3B
  RETURN NULL\x3B
END';

CREATE FUNCTION "take_speaker_along"() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
  DELETE FROM quotation_speaker k USING gone g WHERE k.speaker_id = g.id\x3B
  RETURN NULL\x3B
END';

CREATE TRIGGER "gone" AFTER DELETE ON "article" REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION "take_quotations_along"();
CREATE TRIGGER "gone" AFTER DELETE ON "quotation" REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION "take_parts_along"();
CREATE TRIGGER "gone" AFTER DELETE ON "speaker" REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION "take_speaker_along"();
