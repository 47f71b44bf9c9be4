CREATE TABLE "learning_switches" (
	"candidate_id" text PRIMARY KEY NOT NULL,
	"is_on" boolean NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "learning_switches" ADD CONSTRAINT "learning_switches_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;