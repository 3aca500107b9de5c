-- CreateTable
CREATE TABLE "feed" (
    "address" TEXT NOT NULL,
    "etag" TEXT,
    "last_modified" TEXT,
    "hash" TEXT,

    CONSTRAINT "feed_pkey" PRIMARY KEY ("address")
);
