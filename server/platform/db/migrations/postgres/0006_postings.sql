CREATE TABLE "posting_words" (
	"row" bigint PRIMARY KEY NOT NULL,
	"version" bigint NOT NULL,
	"title" text NOT NULL,
	"roots" text NOT NULL,
	"bag" text NOT NULL,
	"plain" text NOT NULL,
	"body" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "postings" (
	"id" text PRIMARY KEY NOT NULL,
	"row" bigint NOT NULL,
	"key" text NOT NULL,
	"hash" text NOT NULL,
	"title" text NOT NULL,
	"employer" text,
	"place" text,
	"country" text,
	"latitude" double precision,
	"longitude" double precision,
	"workplace" text,
	"types" json NOT NULL,
	"seniority" text,
	"pay" json,
	"skills" json NOT NULL,
	"identifier" text,
	"url" text,
	"posted_at" bigint NOT NULL,
	"closes_at" bigint,
	"first_seen_at" bigint NOT NULL,
	"last_seen_at" bigint NOT NULL,
	"changed_at" bigint,
	"is_sample" boolean NOT NULL,
	"description" text NOT NULL,
	CONSTRAINT "postings_row_unique" UNIQUE("row"),
	CONSTRAINT "postings_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "posting_sample_files" (
	"name" text PRIMARY KEY NOT NULL,
	"loaded_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saved_postings" (
	"candidate_id" text NOT NULL,
	"posting_id" text NOT NULL,
	"saved_at" bigint NOT NULL,
	CONSTRAINT "saved_postings_candidate_id_posting_id_pk" PRIMARY KEY("candidate_id","posting_id")
);
--> statement-breakpoint
ALTER TABLE "posting_words" ADD CONSTRAINT "posting_words_row_postings_row_fk" FOREIGN KEY ("row") REFERENCES "public"."postings"("row") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_postings" ADD CONSTRAINT "saved_postings_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_postings" ADD CONSTRAINT "saved_postings_posting_id_postings_id_fk" FOREIGN KEY ("posting_id") REFERENCES "public"."postings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "posting_words_version" ON "posting_words" USING btree ("version");--> statement-breakpoint
CREATE INDEX "postings_posted" ON "postings" USING btree ("posted_at");--> statement-breakpoint
CREATE INDEX "postings_sample" ON "postings" USING btree ("is_sample");--> statement-breakpoint
CREATE INDEX "saved_postings_posting" ON "saved_postings" USING btree ("posting_id");--> statement-breakpoint
-- By hand from here on: the text index of posting_words, written as server/postings/search/postgres.ts asks for it.
CREATE INDEX "posting_words_search" ON "posting_words" USING gin ((setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', bag), 'B') || setweight(to_tsvector('simple', body), 'D')));
--> statement-breakpoint
-- Letters in a row need an extension that not every server has or lets us make; without it words alone are searched.
DO $$ BEGIN
	CREATE EXTENSION IF NOT EXISTS pg_trgm;
	CREATE INDEX posting_words_letters ON posting_words USING gin (plain gin_trgm_ops);
EXCEPTION WHEN OTHERS THEN NULL;
END $$;
