-- CreateTable
CREATE TABLE "upload" (
    "id" BIGSERIAL NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "cancelled" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "upload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "raw_file" (
    "id" BIGSERIAL NOT NULL,
    "upload_id" BIGINT NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "raw_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "item" (
    "id" BIGSERIAL NOT NULL,
    "upload_id" BIGINT NOT NULL,
    "file_id" BIGINT,
    "place" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "outcome" TEXT,
    "reason" TEXT,
    "article_id" BIGINT,

    CONSTRAINT "item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" BIGSERIAL NOT NULL,
    "upload_id" BIGINT NOT NULL,
    "file_name" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "text_hash" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "title" TEXT,
    "outlet" TEXT,
    "byline" TEXT,
    "url" TEXT,
    "language" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "analysis" TEXT NOT NULL,
    "metadata" JSONB NOT NULL,
    "boilerplate" JSONB NOT NULL,
    "mentions" JSONB NOT NULL,
    "published_at" TEXT,
    "day" DATE,
    "sort_key" BIGINT NOT NULL,
    "current" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "date_correction" (
    "article_id" BIGINT NOT NULL,
    "published_at" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "date_correction_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "quotation" (
    "id" BIGSERIAL NOT NULL,
    "article_id" BIGINT NOT NULL,
    "place" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "tone" DOUBLE PRECISION NOT NULL,
    "data" JSONB NOT NULL,
    "outlet" TEXT,
    "language" TEXT NOT NULL,
    "day" DATE,
    "sort_key" BIGINT NOT NULL,
    "current" BOOLEAN NOT NULL DEFAULT true,
    "upload_id" BIGINT NOT NULL,

    CONSTRAINT "quotation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stance" (
    "quotation_id" BIGINT NOT NULL,
    "country" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "score" DOUBLE PRECISION,
    "confidence" DOUBLE PRECISION,

    CONSTRAINT "stance_pkey" PRIMARY KEY ("quotation_id","country")
);

-- CreateTable
CREATE TABLE "speaker" (
    "id" BIGSERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "surname" TEXT NOT NULL,
    "role" TEXT,
    "country" TEXT,
    "seen_at" BIGINT NOT NULL,

    CONSTRAINT "speaker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "speaker_alias" (
    "speaker_id" BIGINT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "speaker_alias_pkey" PRIMARY KEY ("speaker_id","name")
);

-- CreateTable
CREATE TABLE "quotation_speaker" (
    "quotation_id" BIGINT NOT NULL,
    "speaker_id" BIGINT NOT NULL,
    "place" INTEGER NOT NULL,

    CONSTRAINT "quotation_speaker_pkey" PRIMARY KEY ("quotation_id","speaker_id")
);

-- CreateTable
CREATE TABLE "daily_rollup" (
    "analysis" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "country" TEXT NOT NULL,
    "speaker_id" BIGINT NOT NULL,
    "outlet" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "sum" DECIMAL(65,30) NOT NULL,
    "sum_of_squares" DECIMAL(65,30) NOT NULL,

    CONSTRAINT "daily_rollup_pkey" PRIMARY KEY ("country","day","speaker_id","outlet","kind","language","label","analysis")
);

-- CreateIndex
CREATE INDEX "raw_file_upload_id_idx" ON "raw_file"("upload_id");

-- CreateIndex
CREATE INDEX "item_upload_id_outcome_idx" ON "item"("upload_id", "outcome");

-- CreateIndex
CREATE INDEX "item_outcome_idx" ON "item"("outcome");

-- CreateIndex
CREATE INDEX "item_article_id_idx" ON "item"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "item_file_id_place_key" ON "item"("file_id", "place");

-- CreateIndex
CREATE UNIQUE INDEX "article_text_hash_key" ON "article"("text_hash");

-- CreateIndex
CREATE INDEX "article_sort_key_id_idx" ON "article"("sort_key", "id");

-- CreateIndex
CREATE INDEX "article_upload_id_idx" ON "article"("upload_id");

-- CreateIndex
CREATE INDEX "article_url_idx" ON "article"("url");

-- CreateIndex
CREATE INDEX "article_outlet_title_idx" ON "article"("outlet", "title");

-- CreateIndex
CREATE INDEX "quotation_sort_key_id_idx" ON "quotation"("sort_key", "id");

-- CreateIndex
CREATE INDEX "quotation_day_idx" ON "quotation"("day");

-- CreateIndex
CREATE INDEX "quotation_upload_id_idx" ON "quotation"("upload_id");

-- CreateIndex
CREATE INDEX "quotation_outlet_day_idx" ON "quotation"("outlet", "day");

-- CreateIndex
CREATE UNIQUE INDEX "quotation_article_id_place_key" ON "quotation"("article_id", "place");

-- CreateIndex
CREATE INDEX "stance_country_label_idx" ON "stance"("country", "label");

-- CreateIndex
CREATE INDEX "speaker_key_idx" ON "speaker"("key");

-- CreateIndex
CREATE INDEX "speaker_surname_idx" ON "speaker"("surname");

-- CreateIndex
CREATE INDEX "quotation_speaker_speaker_id_idx" ON "quotation_speaker"("speaker_id");

-- CreateIndex
CREATE INDEX "daily_rollup_speaker_id_day_idx" ON "daily_rollup"("speaker_id", "day");

-- AddForeignKey
ALTER TABLE "raw_file" ADD CONSTRAINT "raw_file_upload_id_fkey" FOREIGN KEY ("upload_id") REFERENCES "upload"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item" ADD CONSTRAINT "item_upload_id_fkey" FOREIGN KEY ("upload_id") REFERENCES "upload"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item" ADD CONSTRAINT "item_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "raw_file"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item" ADD CONSTRAINT "item_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_upload_id_fkey" FOREIGN KEY ("upload_id") REFERENCES "upload"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_correction" ADD CONSTRAINT "date_correction_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation" ADD CONSTRAINT "quotation_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stance" ADD CONSTRAINT "stance_quotation_id_fkey" FOREIGN KEY ("quotation_id") REFERENCES "quotation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_alias" ADD CONSTRAINT "speaker_alias_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation_speaker" ADD CONSTRAINT "quotation_speaker_quotation_id_fkey" FOREIGN KEY ("quotation_id") REFERENCES "quotation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation_speaker" ADD CONSTRAINT "quotation_speaker_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;
