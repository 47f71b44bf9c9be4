CREATE TABLE `person_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`candidate_id` text NOT NULL,
	`wrapped` text NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `person_keys_candidate` ON `person_keys` (`candidate_id`);--> statement-breakpoint
DROP INDEX `candidates_email_unique`;--> statement-breakpoint
ALTER TABLE `candidates` ADD `email_mac` text;--> statement-breakpoint
CREATE UNIQUE INDEX `candidates_email_mac_unique` ON `candidates` (`email_mac`);--> statement-breakpoint
ALTER TABLE `dev_mails` ADD `recipient_mac` text;