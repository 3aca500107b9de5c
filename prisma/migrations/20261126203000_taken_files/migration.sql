-- CreateTable
CREATE TABLE "taken_file" (
    "path" TEXT NOT NULL,
    "upload_id" BIGINT NOT NULL,
    "look" TEXT NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "taken_file_pkey" PRIMARY KEY ("path")
);

-- CreateIndex
CREATE INDEX "taken_file_upload_id_idx" ON "taken_file"("upload_id");

-- AddForeignKey
ALTER TABLE "taken_file" ADD CONSTRAINT "taken_file_upload_id_fkey" FOREIGN KEY ("upload_id") REFERENCES "upload"("id") ON DELETE CASCADE ON UPDATE CASCADE;
