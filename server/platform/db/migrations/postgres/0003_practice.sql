CREATE TABLE "interview_forks" (
	"interview_id" text PRIMARY KEY NOT NULL,
	"from_id" text
);
--> statement-breakpoint
CREATE TABLE "answer_attempts" (
	"interview_id" text NOT NULL,
	"slot_id" text NOT NULL,
	"number" bigint NOT NULL,
	"text" text NOT NULL,
	"state" text NOT NULL,
	"result" json,
	"findings" json,
	"at" bigint NOT NULL,
	CONSTRAINT "answer_attempts_interview_id_slot_id_number_pk" PRIMARY KEY("interview_id","slot_id","number")
);
--> statement-breakpoint
ALTER TABLE "turns" ADD COLUMN "is_copied" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "interview_forks" ADD CONSTRAINT "interview_forks_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_forks" ADD CONSTRAINT "interview_forks_from_id_interviews_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."interviews"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_attempts" ADD CONSTRAINT "answer_attempts_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "interview_forks_from" ON "interview_forks" USING btree ("from_id");