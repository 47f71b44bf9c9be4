CREATE TABLE "person_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"candidate_id" text NOT NULL,
	"wrapped" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "candidates" DROP CONSTRAINT "candidates_email_unique";--> statement-breakpoint
ALTER TABLE "candidates" ADD COLUMN "email_mac" text;--> statement-breakpoint
ALTER TABLE "dev_mails" ADD COLUMN "recipient_mac" text;--> statement-breakpoint
ALTER TABLE "person_keys" ADD CONSTRAINT "person_keys_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "person_keys_candidate" ON "person_keys" USING btree ("candidate_id");--> statement-breakpoint
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_email_mac_unique" UNIQUE("email_mac");