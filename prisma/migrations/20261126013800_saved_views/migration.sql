-- CreateTable
CREATE TABLE "view" (
    "id" BIGSERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "view_pkey" PRIMARY KEY ("id")
);

-- Two names that differ in capitals alone are one.
CREATE UNIQUE INDEX "view_name_key" ON "view"(lower("name"));
