CREATE TABLE `learning_switches` (
	`candidate_id` text PRIMARY KEY NOT NULL,
	`is_on` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE cascade
);
