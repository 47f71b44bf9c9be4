CREATE TABLE "candidates" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text,
	"is_guest" boolean NOT NULL,
	"notice_version" text,
	"created_at" bigint NOT NULL,
	"claimed_at" bigint,
	"adult_attested_at" bigint,
	"expires_at" bigint,
	CONSTRAINT "candidates_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "sign_in_challenges" (
	"id" text PRIMARY KEY NOT NULL,
	"code_mac" text NOT NULL,
	"tries" bigint NOT NULL,
	"expires_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "logins" (
	"id" text PRIMARY KEY NOT NULL,
	"candidate_id" text NOT NULL,
	"token_mac" text NOT NULL,
	"device" text NOT NULL,
	"created_at" bigint NOT NULL,
	"seen_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	CONSTRAINT "logins_token_mac_unique" UNIQUE("token_mac")
);
--> statement-breakpoint
CREATE TABLE "interview_commands" (
	"interview_id" text NOT NULL,
	"command_id" text NOT NULL,
	"hash" text NOT NULL,
	"reply" json NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "interview_commands_interview_id_command_id_pk" PRIMARY KEY("interview_id","command_id")
);
--> statement-breakpoint
CREATE TABLE "interview_events" (
	"interview_id" text NOT NULL,
	"seq" bigint NOT NULL,
	"at" bigint NOT NULL,
	"body" json NOT NULL,
	CONSTRAINT "interview_events_interview_id_seq_pk" PRIMARY KEY("interview_id","seq")
);
--> statement-breakpoint
CREATE TABLE "interviews" (
	"id" text PRIMARY KEY NOT NULL,
	"candidate_id" text NOT NULL,
	"target" json NOT NULL,
	"kind" text NOT NULL,
	"seniority" text,
	"persona" text NOT NULL,
	"language" text NOT NULL,
	"mode" text NOT NULL,
	"minutes" bigint NOT NULL,
	"resume_id" text,
	"keep" boolean NOT NULL,
	"plan" json NOT NULL,
	"state" json NOT NULL,
	"status" text NOT NULL,
	"end_cause" text,
	"answered" bigint DEFAULT 0 NOT NULL,
	"score" double precision,
	"seq" bigint DEFAULT 0 NOT NULL,
	"version" bigint DEFAULT 0 NOT NULL,
	"is_speaking" boolean DEFAULT false NOT NULL,
	"owner" text,
	"epoch" bigint DEFAULT 0 NOT NULL,
	"lease_until" bigint DEFAULT 0 NOT NULL,
	"elapsed_ms" bigint DEFAULT 0 NOT NULL,
	"ticked_at" bigint DEFAULT 0 NOT NULL,
	"created_at" bigint NOT NULL,
	"opened_at" bigint NOT NULL,
	"ended_at" bigint
);
--> statement-breakpoint
CREATE TABLE "turns" (
	"id" text PRIMARY KEY NOT NULL,
	"interview_id" text NOT NULL,
	"place" bigint NOT NULL,
	"speaker" text NOT NULL,
	"kind" text NOT NULL,
	"cause" text,
	"text" text NOT NULL,
	"chars" bigint NOT NULL,
	"epoch" bigint DEFAULT 0 NOT NULL,
	"answers" text,
	"slot_id" text,
	"spoken" json,
	"by" json,
	"started_at" bigint NOT NULL,
	"ended_at" bigint
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"task" text NOT NULL,
	"key" text NOT NULL,
	"payload" json,
	"priority" bigint NOT NULL,
	"state" text NOT NULL,
	"attempts" bigint NOT NULL,
	"starts" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	"available_at" bigint NOT NULL,
	"ended_at" bigint,
	"error" text
);
--> statement-breakpoint
CREATE TABLE "schedules" (
	"name" text PRIMARY KEY NOT NULL,
	"due_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotent_replies" (
	"key" text PRIMARY KEY NOT NULL,
	"candidate_id" text NOT NULL,
	"request" text NOT NULL,
	"reply" json,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" bigint NOT NULL,
	"expire" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "model_calls" (
	"id" text PRIMARY KEY NOT NULL,
	"at" bigint NOT NULL,
	"purpose" text NOT NULL,
	"subject" text NOT NULL,
	"prompt" text NOT NULL,
	"prompt_hash" text NOT NULL,
	"model" text NOT NULL,
	"host" text NOT NULL,
	"epoch" bigint,
	"input_tokens" bigint,
	"output_tokens" bigint,
	"duration_ms" bigint NOT NULL,
	"first_token_ms" bigint,
	"outcome" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dev_mails" (
	"id" text PRIMARY KEY NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "resumes" (
	"id" text PRIMARY KEY NOT NULL,
	"candidate_id" text NOT NULL,
	"label" text NOT NULL,
	"source" text NOT NULL,
	"text" text NOT NULL,
	"hidden" json NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "answer_scores" (
	"interview_id" text NOT NULL,
	"slot_id" text NOT NULL,
	"turn_id" text NOT NULL,
	"chars" bigint NOT NULL,
	"state" text NOT NULL,
	"result" json,
	"at" bigint NOT NULL,
	CONSTRAINT "answer_scores_interview_id_slot_id_pk" PRIMARY KEY("interview_id","slot_id")
);
--> statement-breakpoint
ALTER TABLE "logins" ADD CONSTRAINT "logins_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_commands" ADD CONSTRAINT "interview_commands_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_events" ADD CONSTRAINT "interview_events_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "turns" ADD CONSTRAINT "turns_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resumes" ADD CONSTRAINT "resumes_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_scores" ADD CONSTRAINT "answer_scores_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "candidates_expires" ON "candidates" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sign_in_challenges_expires" ON "sign_in_challenges" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "logins_candidate" ON "logins" USING btree ("candidate_id");--> statement-breakpoint
CREATE INDEX "logins_expires" ON "logins" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "interviews_candidate" ON "interviews" USING btree ("candidate_id","created_at");--> statement-breakpoint
CREATE INDEX "interviews_speaking" ON "interviews" USING btree ("is_speaking","lease_until");--> statement-breakpoint
CREATE INDEX "interviews_opened" ON "interviews" USING btree ("status","opened_at");--> statement-breakpoint
CREATE INDEX "turns_interview" ON "turns" USING btree ("interview_id","place");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_open_key" ON "outbox" USING btree ("task","key") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "outbox_state" ON "outbox" USING btree ("state","id");--> statement-breakpoint
CREATE INDEX "outbox_ended" ON "outbox" USING btree ("ended_at");--> statement-breakpoint
CREATE INDEX "idempotent_replies_candidate" ON "idempotent_replies" USING btree ("candidate_id");--> statement-breakpoint
CREATE INDEX "idempotent_replies_created" ON "idempotent_replies" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "rate_limits_expire" ON "rate_limits" USING btree ("expire");--> statement-breakpoint
CREATE INDEX "model_calls_at" ON "model_calls" USING btree ("at");--> statement-breakpoint
CREATE INDEX "model_calls_subject" ON "model_calls" USING btree ("subject","at");--> statement-breakpoint
CREATE INDEX "dev_mails_at" ON "dev_mails" USING btree ("at");--> statement-breakpoint
CREATE INDEX "resumes_candidate" ON "resumes" USING btree ("candidate_id","created_at");