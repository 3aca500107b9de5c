-- What the analysis found is read as a whole and never searched: it is kept as it was written, which takes half the time to store.
-- AlterTable
ALTER TABLE "article" ALTER COLUMN "metadata" SET DATA TYPE JSON USING "metadata"::JSON,
ALTER COLUMN "boilerplate" SET DATA TYPE JSON USING "boilerplate"::JSON,
ALTER COLUMN "mentions" SET DATA TYPE JSON USING "mentions"::JSON;

-- AlterTable
ALTER TABLE "quotation" ALTER COLUMN "data" SET DATA TYPE JSON USING "data"::JSON;
