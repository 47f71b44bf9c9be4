CREATE TABLE "note_choices" (
	"candidate_id" text NOT NULL,
	"topic" text NOT NULL,
	"in_app" boolean NOT NULL,
	"mail" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "note_choices_candidate_id_topic_pk" PRIMARY KEY("candidate_id","topic")
);
--> statement-breakpoint
CREATE TABLE "note_mails" (
	"id" text PRIMARY KEY NOT NULL,
	"candidate_id" text NOT NULL,
	"key" text NOT NULL,
	"rhythm" text NOT NULL,
	"state" text NOT NULL,
	"created_at" bigint NOT NULL,
	"ended_at" bigint,
	CONSTRAINT "note_mails_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "note_readers" (
	"candidate_id" text PRIMARY KEY NOT NULL,
	"time_zone" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"id" text PRIMARY KEY NOT NULL,
	"candidate_id" text NOT NULL,
	"topic" text NOT NULL,
	"cause" text NOT NULL,
	"about" text,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"link" text,
	"in_app" boolean NOT NULL,
	"mail" text NOT NULL,
	"created_at" bigint NOT NULL,
	"read_at" bigint,
	"removed_at" bigint,
	"mail_id" text
);
--> statement-breakpoint
CREATE TABLE "saved_searches" (
	"id" text PRIMARY KEY NOT NULL,
	"candidate_id" text NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"alert" text NOT NULL,
	"created_at" bigint NOT NULL,
	"opened_at" bigint NOT NULL,
	"since" bigint NOT NULL,
	"seen_at" bigint NOT NULL,
	"mark" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "told_postings" (
	"search_id" text NOT NULL,
	"posting_id" text NOT NULL,
	"first_seen_at" bigint NOT NULL,
	CONSTRAINT "told_postings_search_id_posting_id_pk" PRIMARY KEY("search_id","posting_id")
);
--> statement-breakpoint
ALTER TABLE "note_choices" ADD CONSTRAINT "note_choices_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_mails" ADD CONSTRAINT "note_mails_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_readers" ADD CONSTRAINT "note_readers_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "told_postings" ADD CONSTRAINT "told_postings_search_id_saved_searches_id_fk" FOREIGN KEY ("search_id") REFERENCES "public"."saved_searches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "told_postings" ADD CONSTRAINT "told_postings_posting_id_postings_id_fk" FOREIGN KEY ("posting_id") REFERENCES "public"."postings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "note_mails_candidate" ON "note_mails" USING btree ("candidate_id");--> statement-breakpoint
CREATE INDEX "note_mails_created" ON "note_mails" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "notes_cause" ON "notes" USING btree ("candidate_id","cause");--> statement-breakpoint
CREATE INDEX "notes_candidate" ON "notes" USING btree ("candidate_id","id");--> statement-breakpoint
CREATE INDEX "notes_about" ON "notes" USING btree ("about");--> statement-breakpoint
CREATE INDEX "notes_mail" ON "notes" USING btree ("mail_id","mail");--> statement-breakpoint
CREATE INDEX "notes_created" ON "notes" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_searches_query" ON "saved_searches" USING btree ("candidate_id","query");--> statement-breakpoint
CREATE INDEX "saved_searches_alert" ON "saved_searches" USING btree ("alert","id");--> statement-breakpoint
CREATE INDEX "told_postings_posting" ON "told_postings" USING btree ("posting_id");