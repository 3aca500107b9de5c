-- What is counted is held in memory as columns. Here stands which articles and speakers a transaction changed, written in that transaction
-- by the database itself, so that whoever counts reads just these anew.
-- CreateTable
CREATE TABLE "touched" (
    "what" TEXT NOT NULL,
    "id" BIGINT NOT NULL,
    "by" xid8 NOT NULL,

    CONSTRAINT "touched_pkey" PRIMARY KEY ("what","id")
);

-- CreateIndex
CREATE INDEX "touched_by_idx" ON "touched"("by");

-- One row, put there by the first who counts. The database empties an unlogged table when it recovers from a crash: then the last
-- transactions may be lost that somebody has in memory already.
CREATE UNLOGGED TABLE "epoch" (
    "only" BOOLEAN NOT NULL DEFAULT true,
    "mark" TEXT NOT NULL,

    CONSTRAINT "epoch_pkey" PRIMARY KEY ("only")
);

CREATE FUNCTION "touch"(kind TEXT, ids BIGINT[]) RETURNS void LANGUAGE sql AS $$
  -- in one order, so that two transactions do not wait for each other
  INSERT INTO "touched" ("what", "id", "by") SELECT kind, one, pg_current_xact_id() FROM unnest(ids) AS one ORDER BY one
  ON CONFLICT ("what", "id") DO UPDATE SET "by" = excluded."by" WHERE "touched"."by" <> excluded."by"
$$;

-- A migration is cut where a semicolon stands, so inside these functions the escape stands for one.
CREATE FUNCTION "touch_quotations"() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
  PERFORM touch(''article'', (SELECT array_agg(DISTINCT c.article_id) FROM changed c))\x3B
  RETURN NULL\x3B
END';

-- What went with its quotation is told of by that.
CREATE FUNCTION "touch_within_quotations"() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
  PERFORM touch(''article'', (SELECT array_agg(DISTINCT q.article_id) FROM (SELECT DISTINCT quotation_id FROM changed) c JOIN quotation q ON q.id = c.quotation_id))\x3B
  RETURN NULL\x3B
END';

CREATE FUNCTION "touch_speakers"() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
  PERFORM touch(''speaker'', (SELECT array_agg(DISTINCT c.id) FROM changed c))\x3B
  RETURN NULL\x3B
END';

CREATE TRIGGER "touched_insert" AFTER INSERT ON "quotation" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "touch_quotations"();
CREATE TRIGGER "touched_update" AFTER UPDATE ON "quotation" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "touch_quotations"();
CREATE TRIGGER "touched_delete" AFTER DELETE ON "quotation" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "touch_quotations"();

CREATE TRIGGER "touched_insert" AFTER INSERT ON "stance" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "touch_within_quotations"();
CREATE TRIGGER "touched_update" AFTER UPDATE ON "stance" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "touch_within_quotations"();
CREATE TRIGGER "touched_delete" AFTER DELETE ON "stance" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "touch_within_quotations"();

CREATE TRIGGER "touched_insert" AFTER INSERT ON "quotation_speaker" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "touch_within_quotations"();
CREATE TRIGGER "touched_update" AFTER UPDATE ON "quotation_speaker" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "touch_within_quotations"();
CREATE TRIGGER "touched_delete" AFTER DELETE ON "quotation_speaker" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "touch_within_quotations"();

CREATE TRIGGER "touched_insert" AFTER INSERT ON "speaker" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "touch_speakers"();
CREATE TRIGGER "touched_update" AFTER UPDATE ON "speaker" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "touch_speakers"();
CREATE TRIGGER "touched_delete" AFTER DELETE ON "speaker" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "touch_speakers"();

-- What was counted from this is counted in memory.
-- DropIndex
DROP INDEX "quotation_facts_idx";
