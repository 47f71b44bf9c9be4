CREATE TABLE "posting_feed_entries" (
	"source" text NOT NULL,
	"posting_id" text NOT NULL,
	"seen_run" bigint NOT NULL,
	CONSTRAINT "posting_feed_entries_source_posting_id_pk" PRIMARY KEY("source","posting_id")
);
--> statement-breakpoint
CREATE TABLE "posting_feeds" (
	"source" text PRIMARY KEY NOT NULL,
	"is_enabled" boolean NOT NULL,
	"validators" json,
	"added_at" bigint NOT NULL,
	"due_at" bigint NOT NULL,
	"reading_until" bigint,
	"complete_runs" bigint NOT NULL,
	"failures" bigint NOT NULL,
	"last_run_at" bigint,
	"outcome" text,
	"reason" text,
	"counts" json,
	"rejected" json
);
--> statement-breakpoint
ALTER TABLE "posting_feed_entries" ADD CONSTRAINT "posting_feed_entries_source_posting_feeds_source_fk" FOREIGN KEY ("source") REFERENCES "public"."posting_feeds"("source") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posting_feed_entries" ADD CONSTRAINT "posting_feed_entries_posting_id_postings_id_fk" FOREIGN KEY ("posting_id") REFERENCES "public"."postings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "posting_feed_entries_posting" ON "posting_feed_entries" USING btree ("posting_id");--> statement-breakpoint
CREATE INDEX "posting_feed_entries_seen" ON "posting_feed_entries" USING btree ("source","seen_run");