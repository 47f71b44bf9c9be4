CREATE TABLE `posting_meanings` (
	`row` integer PRIMARY KEY NOT NULL,
	`model` text NOT NULL,
	`vector` text NOT NULL,
	`made_at` integer NOT NULL,
	FOREIGN KEY (`row`) REFERENCES `postings`(`row`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `posting_meanings_made` ON `posting_meanings` (`made_at`,`row`);