-- AlterTable
ALTER TABLE "article" ADD COLUMN     "bands" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
ADD COLUMN     "copy_of" BIGINT;

-- CreateIndex
CREATE INDEX "article_bands_idx" ON "article" USING GIN ("bands");

-- found at once, without the list of entries that are still to be sorted in
ALTER INDEX "article_bands_idx" SET (fastupdate = off);

-- CreateIndex
CREATE INDEX "article_copy_of_idx" ON "article"("copy_of");

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_copy_of_fkey" FOREIGN KEY ("copy_of") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;
