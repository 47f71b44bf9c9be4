CREATE TABLE `reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`interview_id` text NOT NULL,
	`share_id` text NOT NULL,
	`question_turn_id` text,
	`name` text NOT NULL,
	`comment` text NOT NULL,
	`bands` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reviews_share_id_unique` ON `reviews` (`share_id`);--> statement-breakpoint
CREATE INDEX `reviews_interview` ON `reviews` (`interview_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `shares` (
	`id` text PRIMARY KEY NOT NULL,
	`interview_id` text NOT NULL,
	`purpose` text NOT NULL,
	`question_turn_id` text,
	`recipient` text,
	`question` text,
	`with_transcript` integer NOT NULL,
	`token_mac` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`opened` integer DEFAULT 0 NOT NULL,
	`last_opened_at` integer,
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `shares_token_mac_unique` ON `shares` (`token_mac`);--> statement-breakpoint
CREATE INDEX `shares_interview` ON `shares` (`interview_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `shares_expires` ON `shares` (`expires_at`);