-- Editions frozen in training mode can be removed with the fictitious contract they belong to; no other ever.
CREATE OR REPLACE FUNCTION indicator.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND (OLD.snapshot::jsonb ->> 'training')::boolean THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'a frozen edition never changes';
END $$;
