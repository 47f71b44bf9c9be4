CREATE TABLE `interview_forks` (
	`interview_id` text PRIMARY KEY NOT NULL,
	`from_id` text,
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`from_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `interview_forks_from` ON `interview_forks` (`from_id`);--> statement-breakpoint
CREATE TABLE `answer_attempts` (
	`interview_id` text NOT NULL,
	`slot_id` text NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`state` text NOT NULL,
	`result` text,
	`findings` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`interview_id`, `slot_id`, `number`),
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `turns` ADD `is_copied` integer DEFAULT false NOT NULL;