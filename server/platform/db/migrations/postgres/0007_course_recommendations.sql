CREATE TABLE "plan_hints" (
	"candidate_id" text NOT NULL,
	"competency" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "plan_hints_candidate_id_competency_pk" PRIMARY KEY("candidate_id","competency")
);
--> statement-breakpoint
CREATE TABLE "course_marks" (
	"candidate_id" text NOT NULL,
	"course_id" text NOT NULL,
	"state" text NOT NULL,
	"marked_for" json NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "course_marks_candidate_id_course_id_pk" PRIMARY KEY("candidate_id","course_id")
);
--> statement-breakpoint
CREATE TABLE "shown_gaps" (
	"interview_id" text PRIMARY KEY NOT NULL,
	"gaps" json NOT NULL,
	"skills" json NOT NULL,
	"version" bigint NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "plan_hints" ADD CONSTRAINT "plan_hints_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_marks" ADD CONSTRAINT "course_marks_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shown_gaps" ADD CONSTRAINT "shown_gaps_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;