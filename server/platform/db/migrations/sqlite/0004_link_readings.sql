CREATE TABLE `link_readings` (
	`id` text PRIMARY KEY NOT NULL,
	`candidate_id` text NOT NULL,
	`url` text NOT NULL,
	`answer` text,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `link_readings_candidate` ON `link_readings` (`candidate_id`);--> statement-breakpoint
CREATE INDEX `link_readings_expires` ON `link_readings` (`expires_at`);