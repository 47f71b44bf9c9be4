CREATE TABLE "reviews" (
	"id" text PRIMARY KEY NOT NULL,
	"interview_id" text NOT NULL,
	"share_id" text NOT NULL,
	"question_turn_id" text,
	"name" text NOT NULL,
	"comment" text NOT NULL,
	"bands" json NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	CONSTRAINT "reviews_share_id_unique" UNIQUE("share_id")
);
--> statement-breakpoint
CREATE TABLE "shares" (
	"id" text PRIMARY KEY NOT NULL,
	"interview_id" text NOT NULL,
	"purpose" text NOT NULL,
	"question_turn_id" text,
	"recipient" text,
	"question" text,
	"with_transcript" boolean NOT NULL,
	"token_mac" text NOT NULL,
	"created_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"revoked_at" bigint,
	"opened" bigint DEFAULT 0 NOT NULL,
	"last_opened_at" bigint,
	CONSTRAINT "shares_token_mac_unique" UNIQUE("token_mac")
);
--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shares" ADD CONSTRAINT "shares_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reviews_interview" ON "reviews" USING btree ("interview_id","created_at");--> statement-breakpoint
CREATE INDEX "shares_interview" ON "shares" USING btree ("interview_id","created_at");--> statement-breakpoint
CREATE INDEX "shares_expires" ON "shares" USING btree ("expires_at");