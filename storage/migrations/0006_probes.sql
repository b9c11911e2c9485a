CREATE TABLE "alerts" (
	"channel" text NOT NULL,
	"key" text NOT NULL,
	"state" text NOT NULL,
	"told_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "alerts_channel_key_pk" PRIMARY KEY("channel","key")
);
--> statement-breakpoint
CREATE TABLE "probe_days" (
	"site" text NOT NULL,
	"day" date NOT NULL,
	"ok" integer NOT NULL,
	"failed" integer NOT NULL,
	"blocked" integer NOT NULL,
	"ours" integer NOT NULL,
	"median_ms" integer,
	CONSTRAINT "probe_days_site_day_pk" PRIMARY KEY("site","day")
);
--> statement-breakpoint
CREATE TABLE "probes" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"site" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"outcome" text NOT NULL,
	"status" integer,
	"ms" integer,
	"why" text NOT NULL,
	"egress" text,
	CONSTRAINT "probes_outcome" CHECK ("outcome" in ('ok', 'failed', 'blocked', 'ours'))
);
--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "last_seen" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "published_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "probes_site" ON "probes" USING btree ("site","at");--> statement-breakpoint
CREATE INDEX "probes_at" ON "probes" USING btree ("at");--> statement-breakpoint
CREATE INDEX "evidence_last_seen" ON "evidence" USING btree ("last_seen");--> statement-breakpoint
UPDATE "rounds" SET "published_at" = now() WHERE "finished_at" IS NOT NULL AND NOT "practice";