CREATE TABLE "attempts" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"round" text NOT NULL,
	"city" text NOT NULL,
	"snapshot" bigint NOT NULL,
	"attempt" integer NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	"vantage" jsonb NOT NULL,
	"profile" text NOT NULL,
	"only" text[],
	"trail" jsonb NOT NULL,
	"program" text NOT NULL,
	"owner" text NOT NULL,
	CONSTRAINT "attempts_number" UNIQUE("round","city","attempt"),
	CONSTRAINT "attempts_state" CHECK ("attempts"."state" in ('running', 'done', 'incomplete', 'interrupted', 'failed')),
	CONSTRAINT "attempts_profile" CHECK ("attempts"."profile" in ('quick', 'full')),
	CONSTRAINT "attempts_positive" CHECK ("attempts"."attempt" > 0),
	CONSTRAINT "attempts_why" CHECK ("attempts"."state" not in ('incomplete', 'failed') or "attempts"."reason" is not null),
	CONSTRAINT "attempts_end" CHECK (("attempts"."state" = 'running') = ("attempts"."finished_at" is null))
);
--> statement-breakpoint
CREATE TABLE "cities" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"round" text NOT NULL,
	"city" text NOT NULL,
	"hash" text NOT NULL,
	"file" jsonb NOT NULL,
	"district" jsonb NOT NULL,
	CONSTRAINT "cities_once" UNIQUE("round","city","hash"),
	CONSTRAINT "cities_key" UNIQUE("id","round","city")
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"sha256" text PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"bytes" bigint NOT NULL,
	"url" text NOT NULL,
	"note" text,
	"first_seen" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "evidence_sha256" CHECK ("evidence"."sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "evidence_bytes" CHECK ("evidence"."bytes" >= 0)
);
--> statement-breakpoint
CREATE TABLE "facts" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"attempt" bigint NOT NULL,
	"fact" text NOT NULL,
	"state" text NOT NULL,
	"value" jsonb,
	"level" text NOT NULL,
	"reason" text,
	"note" text,
	"evidence" text[] NOT NULL,
	"observed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "facts_state" CHECK ("facts"."state" in ('observed', 'unobservable', 'not-applicable', 'manual-pending')),
	CONSTRAINT "facts_level" CHECK ("facts"."level" in ('declared', 'guest', 'session', 'manual')),
	CONSTRAINT "facts_value" CHECK ("facts"."state" = 'observed' or "facts"."value" is null),
	CONSTRAINT "facts_reason" CHECK ("facts"."state" <> 'unobservable' or "facts"."reason" is not null)
);
--> statement-breakpoint
CREATE TABLE "finding_rounds" (
	"finding" bigint NOT NULL,
	"round" text NOT NULL,
	"attempt" bigint NOT NULL,
	"status" text NOT NULL,
	"rule" integer NOT NULL,
	"severity" text NOT NULL,
	"sentence" text NOT NULL,
	"suggestion" text NOT NULL,
	CONSTRAINT "finding_rounds_finding_round_pk" PRIMARY KEY("finding","round"),
	CONSTRAINT "finding_rounds_status" CHECK ("finding_rounds"."status" in ('new', 'persistent', 'fixed', 'regressed')),
	CONSTRAINT "finding_rounds_severity" CHECK ("finding_rounds"."severity" in ('high', 'medium', 'low'))
);
--> statement-breakpoint
CREATE TABLE "findings" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"city" text NOT NULL,
	"scenario" text NOT NULL,
	"code" text NOT NULL,
	"indicator" text NOT NULL,
	"rule" integer NOT NULL,
	"severity" text NOT NULL,
	"sentence" text NOT NULL,
	"suggestion" text NOT NULL,
	"first_round" text NOT NULL,
	"last_round" text NOT NULL,
	"status" text NOT NULL,
	"owner" text,
	"deadline" timestamp with time zone,
	"state" text,
	CONSTRAINT "findings_once" UNIQUE("city","scenario","code"),
	CONSTRAINT "findings_status" CHECK ("findings"."status" in ('new', 'persistent', 'fixed', 'regressed')),
	CONSTRAINT "findings_severity" CHECK ("findings"."severity" in ('high', 'medium', 'low'))
);
--> statement-breakpoint
CREATE TABLE "judgements" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"attempt" bigint NOT NULL,
	"standard" text NOT NULL,
	"rules" text NOT NULL,
	"indicators" jsonb NOT NULL,
	"scores" jsonb NOT NULL,
	"kind" text NOT NULL,
	"judged_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "judgements_kind" CHECK ("judgements"."kind" in ('audit', 'rescore'))
);
--> statement-breakpoint
CREATE TABLE "rounds" (
	"name" text PRIMARY KEY NOT NULL,
	"standard" text NOT NULL,
	"scenario" text NOT NULL,
	"practice" boolean DEFAULT false NOT NULL,
	"kind" text NOT NULL,
	"year" integer,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	"vantage" jsonb NOT NULL,
	CONSTRAINT "rounds_kind" CHECK ("rounds"."kind" in ('year', 'night', 'trial')),
	CONSTRAINT "rounds_name" CHECK ("rounds"."name" <> '')
);
--> statement-breakpoint
CREATE TABLE "steps" (
	"attempt" bigint NOT NULL,
	"step" text NOT NULL,
	"state" text NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ms" integer,
	"error" text,
	CONSTRAINT "steps_attempt_step_pk" PRIMARY KEY("attempt","step"),
	CONSTRAINT "steps_state" CHECK ("steps"."state" in ('running', 'done', 'incomplete', 'failed'))
);
--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_round_rounds_name_fk" FOREIGN KEY ("round") REFERENCES "public"."rounds"("name") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_snapshot" FOREIGN KEY ("snapshot","round","city") REFERENCES "public"."cities"("id","round","city") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cities" ADD CONSTRAINT "cities_round_rounds_name_fk" FOREIGN KEY ("round") REFERENCES "public"."rounds"("name") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facts" ADD CONSTRAINT "facts_attempt_attempts_id_fk" FOREIGN KEY ("attempt") REFERENCES "public"."attempts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_rounds" ADD CONSTRAINT "finding_rounds_finding_findings_id_fk" FOREIGN KEY ("finding") REFERENCES "public"."findings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_rounds" ADD CONSTRAINT "finding_rounds_round_rounds_name_fk" FOREIGN KEY ("round") REFERENCES "public"."rounds"("name") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_rounds" ADD CONSTRAINT "finding_rounds_attempt_attempts_id_fk" FOREIGN KEY ("attempt") REFERENCES "public"."attempts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_first_round_rounds_name_fk" FOREIGN KEY ("first_round") REFERENCES "public"."rounds"("name") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_last_round_rounds_name_fk" FOREIGN KEY ("last_round") REFERENCES "public"."rounds"("name") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "judgements" ADD CONSTRAINT "judgements_attempt_attempts_id_fk" FOREIGN KEY ("attempt") REFERENCES "public"."attempts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "steps" ADD CONSTRAINT "steps_attempt_attempts_id_fk" FOREIGN KEY ("attempt") REFERENCES "public"."attempts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "attempts_one_running" ON "attempts" USING btree ("round","city") WHERE "attempts"."state" = 'running';--> statement-breakpoint
CREATE INDEX "attempts_history" ON "attempts" USING btree ("city","started_at");--> statement-breakpoint
CREATE INDEX "facts_newest" ON "facts" USING btree ("attempt","fact","id");--> statement-breakpoint
CREATE INDEX "finding_rounds_round" ON "finding_rounds" USING btree ("round");--> statement-breakpoint
CREATE INDEX "judgements_newest" ON "judgements" USING btree ("attempt","standard","id");--> statement-breakpoint
CREATE INDEX "rounds_started" ON "rounds" USING btree ("started_at");