CREATE TABLE `posting_feed_entries` (
	`source` text NOT NULL,
	`posting_id` text NOT NULL,
	`seen_run` integer NOT NULL,
	PRIMARY KEY(`source`, `posting_id`),
	FOREIGN KEY (`source`) REFERENCES `posting_feeds`(`source`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`posting_id`) REFERENCES `postings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `posting_feed_entries_posting` ON `posting_feed_entries` (`posting_id`);--> statement-breakpoint
CREATE INDEX `posting_feed_entries_seen` ON `posting_feed_entries` (`source`,`seen_run`);--> statement-breakpoint
CREATE TABLE `posting_feeds` (
	`source` text PRIMARY KEY NOT NULL,
	`is_enabled` integer NOT NULL,
	`validators` text,
	`added_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`reading_until` integer,
	`complete_runs` integer NOT NULL,
	`failures` integer NOT NULL,
	`last_run_at` integer,
	`outcome` text,
	`reason` text,
	`counts` text,
	`rejected` text
);
