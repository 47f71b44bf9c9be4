CREATE TABLE `domain_challenges` (
	`candidate_id` text PRIMARY KEY NOT NULL,
	`code_mac` text NOT NULL,
	`tries` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `domain_challenges_expires` ON `domain_challenges` (`expires_at`);--> statement-breakpoint
CREATE TABLE `organisation_invitations` (
	`organisation_id` text NOT NULL,
	`email_mac` text NOT NULL,
	`role` text NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `email_mac`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `organisation_invitations_email` ON `organisation_invitations` (`email_mac`);--> statement-breakpoint
CREATE INDEX `organisation_invitations_expires` ON `organisation_invitations` (`expires_at`);--> statement-breakpoint
CREATE TABLE `organisation_members` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`candidate_id` text NOT NULL,
	`role` text NOT NULL,
	`email` text NOT NULL,
	`joined_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisation_members_once` ON `organisation_members` (`organisation_id`,`candidate_id`);--> statement-breakpoint
CREATE INDEX `organisation_members_candidate` ON `organisation_members` (`candidate_id`);--> statement-breakpoint
CREATE TABLE `organisation_postings` (
	`posting_id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`number` integer NOT NULL,
	`given` text NOT NULL,
	FOREIGN KEY (`posting_id`) REFERENCES `postings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisation_postings_number` ON `organisation_postings` (`organisation_id`,`number`);--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`domain` text NOT NULL,
	`posted` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisations_domain_unique` ON `organisations` (`domain`);--> statement-breakpoint
ALTER TABLE `postings` ADD `verified_domain` text;--> statement-breakpoint
ALTER TABLE `postings` ADD `reposted_at` integer;--> statement-breakpoint
ALTER TABLE `postings` ADD `questions` text;