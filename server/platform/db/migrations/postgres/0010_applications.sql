CREATE TABLE "application_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"application_id" text NOT NULL,
	"at" bigint NOT NULL,
	"what" text NOT NULL,
	"stage" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "applications" (
	"id" text PRIMARY KEY NOT NULL,
	"candidate_id" text NOT NULL,
	"posting_id" text NOT NULL,
	"slot" text,
	"stage" text NOT NULL,
	"remind_at" bigint,
	"prepared_at" bigint NOT NULL,
	"sent_at" bigint,
	"withdrawn_at" bigint,
	"posting" text NOT NULL,
	"note" text NOT NULL,
	"package" text NOT NULL,
	CONSTRAINT "applications_slot_unique" UNIQUE("slot")
);
--> statement-breakpoint
ALTER TABLE "application_steps" ADD CONSTRAINT "application_steps_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "application_steps_application" ON "application_steps" USING btree ("application_id","id");--> statement-breakpoint
CREATE INDEX "applications_candidate" ON "applications" USING btree ("candidate_id","prepared_at");