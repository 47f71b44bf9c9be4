CREATE TABLE `application_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`at` integer NOT NULL,
	`what` text NOT NULL,
	`stage` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `application_steps_application` ON `application_steps` (`application_id`,`id`);--> statement-breakpoint
CREATE TABLE `applications` (
	`id` text PRIMARY KEY NOT NULL,
	`candidate_id` text NOT NULL,
	`posting_id` text NOT NULL,
	`slot` text,
	`stage` text NOT NULL,
	`remind_at` integer,
	`prepared_at` integer NOT NULL,
	`sent_at` integer,
	`withdrawn_at` integer,
	`posting` text NOT NULL,
	`note` text NOT NULL,
	`package` text NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `applications_slot_unique` ON `applications` (`slot`);--> statement-breakpoint
CREATE INDEX `applications_candidate` ON `applications` (`candidate_id`,`prepared_at`);