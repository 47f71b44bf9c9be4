CREATE TABLE `appeals` (
	`id` text PRIMARY KEY NOT NULL,
	`interview_id` text NOT NULL,
	`slot_id` text NOT NULL,
	`kind` text NOT NULL,
	`by` text NOT NULL,
	`start_offset` integer NOT NULL,
	`end_offset` integer NOT NULL,
	`quote` text NOT NULL,
	`replacement` text,
	`made` text NOT NULL,
	`withdrawn` text,
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `appeals_answer` ON `appeals` (`interview_id`,`slot_id`);--> statement-breakpoint
ALTER TABLE `answer_scores` ADD `revision` integer DEFAULT 0 NOT NULL;