"""The database keeps `project.version`: exactly +1 a transaction, raised also from psql, never falling.

The project row remembers the transaction that raised it last (`version_xid`), so whatever else the same transaction
touches costs nothing more. Listeners hear "<project> <version>" at commit, "<project> gone" when it was deleted.
"""

from django.db import migrations

CHANNEL = "project_changed"

FUNCTIONS = f"""
CREATE FUNCTION project_raise_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.version < OLD.version THEN
        RAISE EXCEPTION 'The version of a project cannot fall (% to %).', OLD.version, NEW.version
            USING ERRCODE = 'check_violation';
    END IF;
    NEW.version_xid := pg_current_xact_id()::text;
    IF OLD.version_xid = NEW.version_xid THEN
        NEW.version := OLD.version;
    ELSE
        NEW.version := OLD.version + 1;
        PERFORM pg_notify('{CHANNEL}', NEW.id || ' ' || NEW.version);
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION project_say_gone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('{CHANNEL}', OLD.id || ' gone');
    RETURN NULL;
END $$;

-- An update that changes nothing is enough to wake the trigger above, once a transaction.
CREATE FUNCTION project_touch() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    touched uuid[] := ARRAY[]::uuid[];
BEGIN
    IF TG_OP <> 'DELETE' THEN touched := touched || NEW.project_id; END IF;
    IF TG_OP <> 'INSERT' THEN touched := touched || OLD.project_id; END IF;
    UPDATE projects_project SET version = version
        WHERE id = ANY (touched) AND version_xid <> pg_current_xact_id()::text;
    RETURN NULL;
END $$;

CREATE TRIGGER raise_version BEFORE UPDATE ON projects_project
    FOR EACH ROW EXECUTE FUNCTION project_raise_version();
CREATE TRIGGER say_gone AFTER DELETE ON projects_project
    FOR EACH ROW EXECUTE FUNCTION project_say_gone();
"""

TABLES = ["scenes_scene", "chat_message", "projects_version"]

DROP = """
DROP TRIGGER raise_version ON projects_project;
DROP TRIGGER say_gone ON projects_project;
DROP FUNCTION project_raise_version, project_say_gone;
"""


class Migration(migrations.Migration):
    dependencies = [("projects", "0001_initial"), ("scenes", "0001_initial"), ("chat", "0001_initial")]

    operations = [
        migrations.RunSQL(FUNCTIONS, DROP),
        *(
            migrations.RunSQL(
                f"CREATE TRIGGER touch_project AFTER INSERT OR UPDATE OR DELETE ON {table} "
                "FOR EACH ROW EXECUTE FUNCTION project_touch()",
                f"DROP TRIGGER touch_project ON {table}",
            )
            for table in TABLES
        ),
        migrations.RunSQL(migrations.RunSQL.noop, "DROP FUNCTION project_touch"),
    ]
