CREATE TABLE `posting_words` (
	`row` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`title` text NOT NULL,
	`roots` text NOT NULL,
	`bag` text NOT NULL,
	`plain` text NOT NULL,
	`body` text NOT NULL,
	FOREIGN KEY (`row`) REFERENCES `postings`(`row`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `posting_words_version` ON `posting_words` (`version`);--> statement-breakpoint
CREATE TABLE `postings` (
	`id` text PRIMARY KEY NOT NULL,
	`row` integer NOT NULL,
	`key` text NOT NULL,
	`hash` text NOT NULL,
	`title` text NOT NULL,
	`employer` text,
	`place` text,
	`country` text,
	`latitude` real,
	`longitude` real,
	`workplace` text,
	`types` text NOT NULL,
	`seniority` text,
	`pay` text,
	`skills` text NOT NULL,
	`identifier` text,
	`url` text,
	`posted_at` integer NOT NULL,
	`closes_at` integer,
	`first_seen_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`changed_at` integer,
	`is_sample` integer NOT NULL,
	`description` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `postings_row_unique` ON `postings` (`row`);--> statement-breakpoint
CREATE UNIQUE INDEX `postings_key_unique` ON `postings` (`key`);--> statement-breakpoint
CREATE INDEX `postings_posted` ON `postings` (`posted_at`);--> statement-breakpoint
CREATE INDEX `postings_sample` ON `postings` (`is_sample`);--> statement-breakpoint
CREATE TABLE `posting_sample_files` (
	`name` text PRIMARY KEY NOT NULL,
	`loaded_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `saved_postings` (
	`candidate_id` text NOT NULL,
	`posting_id` text NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`candidate_id`, `posting_id`),
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`posting_id`) REFERENCES `postings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `saved_postings_posting` ON `saved_postings` (`posting_id`);--> statement-breakpoint
-- By hand from here on: the text index of posting_words. Whoever rebuilds that table makes these triggers again.
CREATE VIRTUAL TABLE `posting_search` USING fts5(title, bag, body, content='posting_words', content_rowid='row', tokenize='unicode61');
--> statement-breakpoint
CREATE VIRTUAL TABLE `posting_letters` USING fts5(plain, content='posting_words', content_rowid='row', tokenize='trigram', detail='none');
--> statement-breakpoint
CREATE TRIGGER `posting_words_added` AFTER INSERT ON `posting_words` BEGIN
	INSERT INTO posting_search(rowid, title, bag, body) VALUES (new.row, new.title, new.bag, new.body);
	INSERT INTO posting_letters(rowid, plain) VALUES (new.row, new.plain);
END;
--> statement-breakpoint
CREATE TRIGGER `posting_words_dropped` AFTER DELETE ON `posting_words` BEGIN
	INSERT INTO posting_search(posting_search, rowid, title, bag, body) VALUES ('delete', old.row, old.title, old.bag, old.body);
	INSERT INTO posting_letters(posting_letters, rowid, plain) VALUES ('delete', old.row, old.plain);
END;
--> statement-breakpoint
CREATE TRIGGER `posting_words_changed` AFTER UPDATE ON `posting_words` BEGIN
	INSERT INTO posting_search(posting_search, rowid, title, bag, body) VALUES ('delete', old.row, old.title, old.bag, old.body);
	INSERT INTO posting_letters(posting_letters, rowid, plain) VALUES ('delete', old.row, old.plain);
	INSERT INTO posting_search(rowid, title, bag, body) VALUES (new.row, new.title, new.bag, new.body);
	INSERT INTO posting_letters(rowid, plain) VALUES (new.row, new.plain);
END;
