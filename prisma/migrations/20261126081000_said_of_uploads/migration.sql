-- What a person said about an upload, and which column of which tables holds what.

-- AlterTable
ALTER TABLE "upload" ADD COLUMN     "said" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "column_mapping" (
    "key" TEXT NOT NULL,
    "names" TEXT[],
    "columns" JSONB NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "column_mapping_pkey" PRIMARY KEY ("key")
);
