-- What is counted is counted in memory, from the columns: nothing reads the sums by day any more.
-- DropTable
DROP TABLE "daily_rollup";
