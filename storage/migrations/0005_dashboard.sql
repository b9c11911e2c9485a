CREATE TABLE "access_log" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"address" text,
	"event" text NOT NULL,
	"subject" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reruns" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"round" text NOT NULL,
	"city" text NOT NULL,
	"actor" text NOT NULL,
	"state" text NOT NULL,
	"before" integer,
	"after" integer,
	"reason" text,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	CONSTRAINT "reruns_state" CHECK ("state" in ('queued', 'running', 'done', 'incomplete', 'cancelled', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token" text PRIMARY KEY NOT NULL,
	"user" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"name" text PRIMARY KEY NOT NULL,
	"role" text NOT NULL,
	"password" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_role" CHECK ("role" in ('reader', 'evaluator', 'admin')),
	CONSTRAINT "users_name" CHECK ("users"."name" <> '')
);
--> statement-breakpoint
ALTER TABLE "reruns" ADD CONSTRAINT "reruns_round_rounds_name_fk" FOREIGN KEY ("round") REFERENCES "public"."rounds"("name") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_users_name_fk" FOREIGN KEY ("user") REFERENCES "public"."users"("name") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "reruns_one" ON "reruns" USING btree ("round","city") WHERE "reruns"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user");--> statement-breakpoint
CREATE TRIGGER "access_log_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "access_log" FOR EACH STATEMENT EXECUTE FUNCTION "append_only"();
