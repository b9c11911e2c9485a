CREATE TABLE "finding_log" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"finding" bigint NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"event" text NOT NULL,
	"owner" text,
	"deadline" date,
	"state" text NOT NULL,
	"note" text,
	"shown" jsonb,
	"mended" jsonb,
	CONSTRAINT "finding_log_event" CHECK ("event" in ('found', 'assigned', 'closed', 'reopened', 'returned', 'unsettled', 'withdrawn')),
	CONSTRAINT "finding_log_state" CHECK ("state" in ('open', 'assigned', 'working', 'submitted', 'deferred', 'closed', 'reopened', 'withdrawn')),
	CONSTRAINT "finding_log_sides" CHECK ("finding_log"."event" <> 'closed' or "finding_log"."mended" is not null)
);
--> statement-breakpoint
ALTER TABLE "findings" DROP CONSTRAINT "findings_once";--> statement-breakpoint
ALTER TABLE "findings" DROP CONSTRAINT "findings_status";--> statement-breakpoint
ALTER TABLE "findings" ALTER COLUMN "deadline" SET DATA TYPE date;--> statement-breakpoint
ALTER TABLE "findings" ALTER COLUMN "state" SET DEFAULT 'open';--> statement-breakpoint
UPDATE "findings" SET "state" = CASE WHEN "status" = 'fixed' THEN 'closed' ELSE 'open' END;--> statement-breakpoint
ALTER TABLE "findings" ALTER COLUMN "state" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "finding_rounds" ADD COLUMN "shown" jsonb;--> statement-breakpoint
ALTER TABLE "finding_rounds" ADD COLUMN "mended" jsonb;--> statement-breakpoint
ALTER TABLE "findings" ADD COLUMN "practice" boolean DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE "findings" f SET "practice" = r."practice" FROM "rounds" r WHERE r."name" = f."first_round";--> statement-breakpoint
ALTER TABLE "findings" ADD COLUMN "shown" jsonb;--> statement-breakpoint
ALTER TABLE "findings" ADD COLUMN "mended" jsonb;--> statement-breakpoint
ALTER TABLE "finding_log" ADD CONSTRAINT "finding_log_finding_findings_id_fk" FOREIGN KEY ("finding") REFERENCES "public"."findings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "finding_log_finding" ON "finding_log" USING btree ("finding","id");--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_once" UNIQUE("city","scenario","practice","code");--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_state" CHECK ("state" in ('open', 'assigned', 'working', 'submitted', 'deferred', 'closed', 'reopened', 'withdrawn'));--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_status" CHECK ("findings"."status" in ('new', 'persistent', 'fixed', 'regressed', 'withdrawn'));--> statement-breakpoint
-- The log of what was found before there was one; the sides are told from the judgements by the next audit of the city.
INSERT INTO "finding_log" ("finding", "at", "actor", "event", "state")
SELECT f."id", r."started_at", 'wangting', 'found', f."state" FROM "findings" f JOIN "rounds" r ON r."name" = f."first_round";--> statement-breakpoint
CREATE TRIGGER "finding_log_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "finding_log" FOR EACH STATEMENT EXECUTE FUNCTION "append_only"();
