-- CreateTable
CREATE TABLE "reanalysis" (
    "id" BIGSERIAL NOT NULL,
    "analysis" TEXT NOT NULL,
    "every" BOOLEAN NOT NULL,
    "last_article" BIGINT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'preparing',
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reanalysis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reanalyzed_article" (
    "reanalysis_id" BIGINT NOT NULL,
    "article_id" BIGINT NOT NULL,
    "shown" BOOLEAN NOT NULL DEFAULT false,
    "kept" JSONB,
    "problem" TEXT,

    CONSTRAINT "reanalyzed_article_pkey" PRIMARY KEY ("reanalysis_id","article_id")
);

-- CreateTable
CREATE TABLE "reanalysis_difference" (
    "id" BIGSERIAL NOT NULL,
    "reanalysis_id" BIGINT NOT NULL,
    "article_id" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "country" TEXT,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "before_speaker" TEXT,
    "before_label" TEXT,
    "before_score" DOUBLE PRECISION,
    "before_day" DATE,
    "before_language" TEXT NOT NULL,
    "after_speaker" TEXT,
    "after_label" TEXT,
    "after_score" DOUBLE PRECISION,
    "after_day" DATE,
    "after_language" TEXT NOT NULL,

    CONSTRAINT "reanalysis_difference_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "reanalyzed_article_article_id_idx" ON "reanalyzed_article"("article_id");

-- CreateIndex
CREATE INDEX "reanalysis_difference_reanalysis_id_kind_id_idx" ON "reanalysis_difference"("reanalysis_id", "kind", "id");

-- CreateIndex
CREATE INDEX "reanalysis_difference_article_id_idx" ON "reanalysis_difference"("article_id");

-- AddForeignKey
ALTER TABLE "reanalyzed_article" ADD CONSTRAINT "reanalyzed_article_reanalysis_id_fkey" FOREIGN KEY ("reanalysis_id") REFERENCES "reanalysis"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reanalyzed_article" ADD CONSTRAINT "reanalyzed_article_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reanalysis_difference" ADD CONSTRAINT "reanalysis_difference_reanalysis_id_fkey" FOREIGN KEY ("reanalysis_id") REFERENCES "reanalysis"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reanalysis_difference" ADD CONSTRAINT "reanalysis_difference_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
