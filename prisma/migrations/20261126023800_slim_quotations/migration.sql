-- The row of a quotation holds its text and ledgers, this holds what is counted and filtered by.
-- CreateIndex
CREATE INDEX "quotation_facts_idx" ON "quotation"("id", "current", "nth", "day", "language", "kind", "outlet", "upload_id", "article_id", "statement_id");
