CREATE TABLE `plan_hints` (
	`candidate_id` text NOT NULL,
	`competency` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`candidate_id`, `competency`),
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `course_marks` (
	`candidate_id` text NOT NULL,
	`course_id` text NOT NULL,
	`state` text NOT NULL,
	`marked_for` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`candidate_id`, `course_id`),
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `shown_gaps` (
	`interview_id` text PRIMARY KEY NOT NULL,
	`gaps` text NOT NULL,
	`skills` text NOT NULL,
	`version` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE cascade
);
