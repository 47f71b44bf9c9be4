CREATE TABLE "appeals" (
	"id" text PRIMARY KEY NOT NULL,
	"interview_id" text NOT NULL,
	"slot_id" text NOT NULL,
	"kind" text NOT NULL,
	"by" text NOT NULL,
	"start_offset" bigint NOT NULL,
	"end_offset" bigint NOT NULL,
	"quote" text NOT NULL,
	"replacement" text,
	"made" json NOT NULL,
	"withdrawn" json
);
--> statement-breakpoint
ALTER TABLE "answer_scores" ADD COLUMN "revision" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "appeals_answer" ON "appeals" USING btree ("interview_id","slot_id");