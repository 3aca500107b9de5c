-- CreateTable
CREATE TABLE "event" (
    "id" BIGSERIAL NOT NULL,
    "first_day" DATE NOT NULL,
    "last_day" DATE NOT NULL,
    "note" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "event_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "event_days_in_order" CHECK ("first_day" <= "last_day"),
    CONSTRAINT "event_note_length" CHECK (char_length("note") BETWEEN 1 AND 200)
);

-- CreateIndex
CREATE INDEX "event_first_day_idx" ON "event"("first_day");
