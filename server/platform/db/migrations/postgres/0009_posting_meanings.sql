CREATE TABLE "posting_meanings" (
	"row" bigint PRIMARY KEY NOT NULL,
	"model" text NOT NULL,
	"vector" text NOT NULL,
	"made_at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "posting_meanings" ADD CONSTRAINT "posting_meanings_row_postings_row_fk" FOREIGN KEY ("row") REFERENCES "public"."postings"("row") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "posting_meanings_made" ON "posting_meanings" USING btree ("made_at","row");