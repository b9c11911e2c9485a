-- Facts and judgements are appended, never changed: what was seen cannot be made unseen.
CREATE FUNCTION "append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER "facts_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "facts" FOR EACH STATEMENT EXECUTE FUNCTION "append_only"();
--> statement-breakpoint
CREATE TRIGGER "judgements_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "judgements" FOR EACH STATEMENT EXECUTE FUNCTION "append_only"();
