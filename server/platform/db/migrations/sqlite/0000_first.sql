CREATE TABLE `candidates` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text,
	`is_guest` integer NOT NULL,
	`notice_version` text,
	`created_at` integer NOT NULL,
	`claimed_at` integer,
	`adult_attested_at` integer,
	`expires_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `candidates_email_unique` ON `candidates` (`email`);--> statement-breakpoint
CREATE INDEX `candidates_expires` ON `candidates` (`expires_at`);--> statement-breakpoint
CREATE TABLE `sign_in_challenges` (
	`id` text PRIMARY KEY NOT NULL,
	`code_mac` text NOT NULL,
	`tries` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_challenges_expires` ON `sign_in_challenges` (`expires_at`);--> statement-breakpoint
CREATE TABLE `logins` (
	`id` text PRIMARY KEY NOT NULL,
	`candidate_id` text NOT NULL,
	`token_mac` text NOT NULL,
	`device` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `logins_token_mac_unique` ON `logins` (`token_mac`);--> statement-breakpoint
CREATE INDEX `logins_candidate` ON `logins` (`candidate_id`);--> statement-breakpoint
CREATE INDEX `logins_expires` ON `logins` (`expires_at`);--> statement-breakpoint
CREATE TABLE `interview_commands` (
	`interview_id` text NOT NULL,
	`command_id` text NOT NULL,
	`hash` text NOT NULL,
	`reply` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`interview_id`, `command_id`),
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `interview_events` (
	`interview_id` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`interview_id`, `seq`),
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `interviews` (
	`id` text PRIMARY KEY NOT NULL,
	`candidate_id` text NOT NULL,
	`target` text NOT NULL,
	`kind` text NOT NULL,
	`seniority` text,
	`persona` text NOT NULL,
	`language` text NOT NULL,
	`mode` text NOT NULL,
	`minutes` integer NOT NULL,
	`resume_id` text,
	`keep` integer NOT NULL,
	`plan` text NOT NULL,
	`state` text NOT NULL,
	`status` text NOT NULL,
	`end_cause` text,
	`answered` integer DEFAULT 0 NOT NULL,
	`score` real,
	`seq` integer DEFAULT 0 NOT NULL,
	`version` integer DEFAULT 0 NOT NULL,
	`is_speaking` integer DEFAULT false NOT NULL,
	`owner` text,
	`epoch` integer DEFAULT 0 NOT NULL,
	`lease_until` integer DEFAULT 0 NOT NULL,
	`elapsed_ms` integer DEFAULT 0 NOT NULL,
	`ticked_at` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`opened_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `interviews_candidate` ON `interviews` (`candidate_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `interviews_speaking` ON `interviews` (`is_speaking`,`lease_until`);--> statement-breakpoint
CREATE INDEX `interviews_opened` ON `interviews` (`status`,`opened_at`);--> statement-breakpoint
CREATE TABLE `turns` (
	`id` text PRIMARY KEY NOT NULL,
	`interview_id` text NOT NULL,
	`place` integer NOT NULL,
	`speaker` text NOT NULL,
	`kind` text NOT NULL,
	`cause` text,
	`text` text NOT NULL,
	`chars` integer NOT NULL,
	`epoch` integer DEFAULT 0 NOT NULL,
	`answers` text,
	`slot_id` text,
	`spoken` text,
	`by` text,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `turns_interview` ON `turns` (`interview_id`,`place`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`task` text NOT NULL,
	`key` text NOT NULL,
	`payload` text,
	`priority` integer NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`starts` integer NOT NULL,
	`created_at` integer NOT NULL,
	`available_at` integer NOT NULL,
	`ended_at` integer,
	`error` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_open_key` ON `outbox` (`task`,`key`) WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX `outbox_state` ON `outbox` (`state`,`id`);--> statement-breakpoint
CREATE INDEX `outbox_ended` ON `outbox` (`ended_at`);--> statement-breakpoint
CREATE TABLE `schedules` (
	`name` text PRIMARY KEY NOT NULL,
	`due_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `idempotent_replies` (
	`key` text PRIMARY KEY NOT NULL,
	`candidate_id` text NOT NULL,
	`request` text NOT NULL,
	`reply` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `idempotent_replies_candidate` ON `idempotent_replies` (`candidate_id`);--> statement-breakpoint
CREATE INDEX `idempotent_replies_created` ON `idempotent_replies` (`created_at`);--> statement-breakpoint
CREATE TABLE `rate_limits` (
	`key` text PRIMARY KEY NOT NULL,
	`points` integer NOT NULL,
	`expire` integer
);
--> statement-breakpoint
CREATE INDEX `rate_limits_expire` ON `rate_limits` (`expire`);--> statement-breakpoint
CREATE TABLE `model_calls` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`purpose` text NOT NULL,
	`subject` text NOT NULL,
	`prompt` text NOT NULL,
	`prompt_hash` text NOT NULL,
	`model` text NOT NULL,
	`host` text NOT NULL,
	`epoch` integer,
	`input_tokens` integer,
	`output_tokens` integer,
	`duration_ms` integer NOT NULL,
	`first_token_ms` integer,
	`outcome` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `model_calls_at` ON `model_calls` (`at`);--> statement-breakpoint
CREATE INDEX `model_calls_subject` ON `model_calls` (`subject`,`at`);--> statement-breakpoint
CREATE TABLE `dev_mails` (
	`id` text PRIMARY KEY NOT NULL,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `dev_mails_at` ON `dev_mails` (`at`);--> statement-breakpoint
CREATE TABLE `resumes` (
	`id` text PRIMARY KEY NOT NULL,
	`candidate_id` text NOT NULL,
	`label` text NOT NULL,
	`source` text NOT NULL,
	`text` text NOT NULL,
	`hidden` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `resumes_candidate` ON `resumes` (`candidate_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `answer_scores` (
	`interview_id` text NOT NULL,
	`slot_id` text NOT NULL,
	`turn_id` text NOT NULL,
	`chars` integer NOT NULL,
	`state` text NOT NULL,
	`result` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`interview_id`, `slot_id`),
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE cascade
);
