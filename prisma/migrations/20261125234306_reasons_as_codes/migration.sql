-- Reasons become codes with their words. A sentence kept so far stands as its own code, and is shown as it was.
ALTER TABLE "item" ADD COLUMN "reasons" JSONB NOT NULL DEFAULT '[]';
UPDATE "item" SET "reasons" = jsonb_build_array(jsonb_build_object('code', "reason")) WHERE "reason" IS NOT NULL;
ALTER TABLE "item" DROP COLUMN "reason";
