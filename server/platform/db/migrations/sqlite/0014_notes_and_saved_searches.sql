CREATE TABLE `note_choices` (
	`candidate_id` text NOT NULL,
	`topic` text NOT NULL,
	`in_app` integer NOT NULL,
	`mail` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`candidate_id`, `topic`),
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `note_mails` (
	`id` text PRIMARY KEY NOT NULL,
	`candidate_id` text NOT NULL,
	`key` text NOT NULL,
	`rhythm` text NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `note_mails_key_unique` ON `note_mails` (`key`);--> statement-breakpoint
CREATE INDEX `note_mails_candidate` ON `note_mails` (`candidate_id`);--> statement-breakpoint
CREATE INDEX `note_mails_created` ON `note_mails` (`created_at`);--> statement-breakpoint
CREATE TABLE `note_readers` (
	`candidate_id` text PRIMARY KEY NOT NULL,
	`time_zone` text NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `notes` (
	`id` text PRIMARY KEY NOT NULL,
	`candidate_id` text NOT NULL,
	`topic` text NOT NULL,
	`cause` text NOT NULL,
	`about` text,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`link` text,
	`in_app` integer NOT NULL,
	`mail` text NOT NULL,
	`created_at` integer NOT NULL,
	`read_at` integer,
	`removed_at` integer,
	`mail_id` text,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notes_cause` ON `notes` (`candidate_id`,`cause`);--> statement-breakpoint
CREATE INDEX `notes_candidate` ON `notes` (`candidate_id`,`id`);--> statement-breakpoint
CREATE INDEX `notes_about` ON `notes` (`about`);--> statement-breakpoint
CREATE INDEX `notes_mail` ON `notes` (`mail_id`,`mail`);--> statement-breakpoint
CREATE INDEX `notes_created` ON `notes` (`created_at`);--> statement-breakpoint
CREATE TABLE `saved_searches` (
	`id` text PRIMARY KEY NOT NULL,
	`candidate_id` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`alert` text NOT NULL,
	`created_at` integer NOT NULL,
	`opened_at` integer NOT NULL,
	`since` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`mark` text NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_searches_query` ON `saved_searches` (`candidate_id`,`query`);--> statement-breakpoint
CREATE INDEX `saved_searches_alert` ON `saved_searches` (`alert`,`id`);--> statement-breakpoint
CREATE TABLE `told_postings` (
	`search_id` text NOT NULL,
	`posting_id` text NOT NULL,
	`first_seen_at` integer NOT NULL,
	PRIMARY KEY(`search_id`, `posting_id`),
	FOREIGN KEY (`search_id`) REFERENCES `saved_searches`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`posting_id`) REFERENCES `postings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `told_postings_posting` ON `told_postings` (`posting_id`);