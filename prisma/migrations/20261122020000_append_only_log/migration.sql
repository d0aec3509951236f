-- What a learner did is never rewritten. Deleting stays possible: a person may leave.
CREATE FUNCTION refuse_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END;
$$;

CREATE TRIGGER "Review_append_only" BEFORE UPDATE ON "Review"
  FOR EACH ROW EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "Undo_append_only" BEFORE UPDATE ON "Undo"
  FOR EACH ROW EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "Answer_append_only" BEFORE UPDATE ON "Answer"
  FOR EACH ROW EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "FactRevision_append_only" BEFORE UPDATE ON "FactRevision"
  FOR EACH ROW EXECUTE FUNCTION refuse_update();
CREATE TRIGGER "ItemRevision_append_only" BEFORE UPDATE ON "ItemRevision"
  FOR EACH ROW EXECUTE FUNCTION refuse_update();
