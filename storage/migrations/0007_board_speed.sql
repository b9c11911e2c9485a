CREATE TABLE "round_digests" (
	"round" text PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"digest" jsonb NOT NULL,
	"drawings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "round_digests" ADD CONSTRAINT "round_digests_round_rounds_name_fk" FOREIGN KEY ("round") REFERENCES "public"."rounds"("name") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "finding_rounds_turned" ON "finding_rounds" USING btree ("round") WHERE "finding_rounds"."status" in ('fixed', 'regressed');