CREATE TABLE "plans" (
	"round" text PRIMARY KEY NOT NULL,
	"settings" jsonb NOT NULL,
	"cities" jsonb NOT NULL,
	"planned_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "turns" (
	"host" text PRIMARY KEY NOT NULL,
	"next_at" timestamp with time zone NOT NULL,
	"not_before" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_round_rounds_name_fk" FOREIGN KEY ("round") REFERENCES "public"."rounds"("name") ON DELETE no action ON UPDATE no action;