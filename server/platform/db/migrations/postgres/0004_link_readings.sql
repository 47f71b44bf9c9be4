CREATE TABLE "link_readings" (
	"id" text PRIMARY KEY NOT NULL,
	"candidate_id" text NOT NULL,
	"url" text NOT NULL,
	"answer" json,
	"expires_at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "link_readings" ADD CONSTRAINT "link_readings_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "link_readings_candidate" ON "link_readings" USING btree ("candidate_id");--> statement-breakpoint
CREATE INDEX "link_readings_expires" ON "link_readings" USING btree ("expires_at");