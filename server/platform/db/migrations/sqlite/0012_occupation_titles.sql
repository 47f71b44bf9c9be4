CREATE TABLE `occupation_titles` (
	`kind` text PRIMARY KEY NOT NULL,
	`edition` text NOT NULL,
	`imported_at` integer NOT NULL,
	`lines` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `posting_meanings` ADD `labels` text DEFAULT '{}' NOT NULL;