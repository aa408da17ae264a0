-- Who objects is personal data and stands among them.
-- DropTable
DROP TABLE "objector";
