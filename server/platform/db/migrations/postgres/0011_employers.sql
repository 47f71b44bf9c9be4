CREATE TABLE "domain_challenges" (
	"candidate_id" text PRIMARY KEY NOT NULL,
	"code_mac" text NOT NULL,
	"tries" bigint NOT NULL,
	"expires_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation_invitations" (
	"organisation_id" text NOT NULL,
	"email_mac" text NOT NULL,
	"role" text NOT NULL,
	"expires_at" bigint NOT NULL,
	CONSTRAINT "organisation_invitations_organisation_id_email_mac_pk" PRIMARY KEY("organisation_id","email_mac")
);
--> statement-breakpoint
CREATE TABLE "organisation_members" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"candidate_id" text NOT NULL,
	"role" text NOT NULL,
	"email" text NOT NULL,
	"joined_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation_postings" (
	"posting_id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"number" bigint NOT NULL,
	"given" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"domain" text NOT NULL,
	"posted" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "organisations_domain_unique" UNIQUE("domain")
);
--> statement-breakpoint
ALTER TABLE "postings" ADD COLUMN "verified_domain" text;--> statement-breakpoint
ALTER TABLE "postings" ADD COLUMN "reposted_at" bigint;--> statement-breakpoint
ALTER TABLE "postings" ADD COLUMN "questions" json;--> statement-breakpoint
ALTER TABLE "domain_challenges" ADD CONSTRAINT "domain_challenges_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_invitations" ADD CONSTRAINT "organisation_invitations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_members" ADD CONSTRAINT "organisation_members_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_members" ADD CONSTRAINT "organisation_members_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_postings" ADD CONSTRAINT "organisation_postings_posting_id_postings_id_fk" FOREIGN KEY ("posting_id") REFERENCES "public"."postings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_postings" ADD CONSTRAINT "organisation_postings_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "domain_challenges_expires" ON "domain_challenges" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "organisation_invitations_email" ON "organisation_invitations" USING btree ("email_mac");--> statement-breakpoint
CREATE INDEX "organisation_invitations_expires" ON "organisation_invitations" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "organisation_members_once" ON "organisation_members" USING btree ("organisation_id","candidate_id");--> statement-breakpoint
CREATE INDEX "organisation_members_candidate" ON "organisation_members" USING btree ("candidate_id");--> statement-breakpoint
CREATE UNIQUE INDEX "organisation_postings_number" ON "organisation_postings" USING btree ("organisation_id","number");