-- Names sort by code point on every engine, whatever locale a server was created with. A collation of the column is one of its
-- indexes, too: PostgreSQL builds them anew, and `ORDER BY name` reads its pages from them. No row is rewritten.
ALTER TABLE "cluster" ALTER COLUMN "name" TYPE TEXT COLLATE "C";
ALTER TABLE "cluster" ALTER COLUMN "leading_industry" TYPE TEXT COLLATE "C";
ALTER TABLE "enterprise" ALTER COLUMN "name" TYPE TEXT COLLATE "C";
