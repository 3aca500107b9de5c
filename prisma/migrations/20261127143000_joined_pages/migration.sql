-- AlterTable
ALTER TABLE "article" ADD COLUMN     "first_page" BIGINT,
ADD COLUMN     "joining" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "own_length" INTEGER;

-- CreateIndex
CREATE INDEX "article_first_page_idx" ON "article"("first_page");

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_first_page_fkey" FOREIGN KEY ("first_page") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;
