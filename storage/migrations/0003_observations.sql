CREATE TABLE "observations" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"round" text NOT NULL,
	"city" text NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"value" jsonb,
	"key" text NOT NULL,
	"hash" text NOT NULL,
	"observer" text NOT NULL,
	"observed_at" date NOT NULL,
	"proof" text NOT NULL,
	"evidence" text[] NOT NULL,
	"note" text,
	"source" jsonb NOT NULL,
	"imported_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "observations_once" UNIQUE("round","hash"),
	CONSTRAINT "observations_kind" CHECK ("observations"."kind" in ('phone-call', 'answer', 'consult-reply', 'complaint', 'confirmation', 'hall'))
);
--> statement-breakpoint
CREATE TABLE "ratings" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"area" text NOT NULL,
	"quarter" text NOT NULL,
	"level" text NOT NULL,
	"unit" text NOT NULL,
	"figures" jsonb,
	"key" text NOT NULL,
	"hash" text NOT NULL,
	"observer" text NOT NULL,
	"observed_at" date NOT NULL,
	"proof" text NOT NULL,
	"evidence" text[] NOT NULL,
	"note" text,
	"source" jsonb NOT NULL,
	"imported_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ratings_once" UNIQUE("hash"),
	CONSTRAINT "ratings_level" CHECK ("ratings"."level" in ('department', 'township')),
	CONSTRAINT "ratings_quarter_form" CHECK ("ratings"."quarter" ~ '^[0-9]{4}Q[1-4]$')
);
--> statement-breakpoint
ALTER TABLE "judgements" DROP CONSTRAINT "judgements_kind";--> statement-breakpoint
ALTER TABLE "judgements" ADD COLUMN "observations" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_round_rounds_name_fk" FOREIGN KEY ("round") REFERENCES "public"."rounds"("name") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "observations_city" ON "observations" USING btree ("round","city","id");--> statement-breakpoint
CREATE INDEX "ratings_quarter" ON "ratings" USING btree ("area","quarter","id");--> statement-breakpoint
ALTER TABLE "judgements" ADD CONSTRAINT "judgements_kind" CHECK ("judgements"."kind" in ('audit', 'rescore', 'import'));
--> statement-breakpoint
CREATE TRIGGER "observations_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "observations" FOR EACH STATEMENT EXECUTE FUNCTION "append_only"();
--> statement-breakpoint
CREATE TRIGGER "ratings_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ratings" FOR EACH STATEMENT EXECUTE FUNCTION "append_only"();
