-- Tính lại ngày hẹn trả bằng SQL thuần, không dùng mã của phần mềm. · The due date again, in plain SQL.
--
--   psql "$DATABASE_URL" -f docs/clock.sql          creates the schema clock_check and nothing else
--   SELECT clock_check.load(1);                     loads version 1 of the calendar (some seconds)
--   SELECT clock_check.due(timestamptz '2026-03-02 09:00+07', 10, 'WORKING_DAY');
--   SELECT * FROM clock_check.disagreements();      dossiers of that version with another date
--   DROP SCHEMA clock_check CASCADE;                leaves no trace
--
-- It works on two lists: every day with the number of working days up to it, and every minute of office time with
-- its number. Adding office time is then adding numbers. All moments in here are local (Asia/Ho_Chi_Minh), without
-- seconds, as on a receipt.

DROP SCHEMA IF EXISTS clock_check CASCADE;
CREATE SCHEMA clock_check;

CREATE TABLE clock_check.loaded (version int NOT NULL);
CREATE TABLE clock_check.period (opens interval NOT NULL, closes interval NOT NULL);
CREATE TABLE clock_check.day (on_day date PRIMARY KEY, worked boolean NOT NULL, worked_so_far int NOT NULL);
CREATE INDEX ON clock_check.day (worked_so_far);
CREATE TABLE clock_check.minute (nth bigint PRIMARY KEY, begins timestamp NOT NULL UNIQUE);

-- Fills the two lists from a published calendar: a day named OFF is not worked, one named MAKEUP is, else Mon–Fri.
CREATE FUNCTION clock_check.load(calendar int, first_year int DEFAULT 2019, last_year int DEFAULT 2028)
RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
  TRUNCATE clock_check.loaded, clock_check.period, clock_check.day, clock_check.minute;
  INSERT INTO clock_check.loaded VALUES (calendar);
  INSERT INTO clock_check.period
    SELECT make_interval(mins => (pair->>0)::int), make_interval(mins => (pair->>1)::int)
    FROM calendar_version v, jsonb_array_elements(v.office_hours::jsonb) pair WHERE v.version = calendar;
  INSERT INTO clock_check.day
    SELECT d, w, count(*) FILTER (WHERE w) OVER (ORDER BY d)
    FROM (
      SELECT g::date AS d, COALESCE(s.kind = 'MAKEUP', extract(isodow FROM g) < 6) AS w
      FROM generate_series(make_date(first_year, 1, 1), make_date(last_year, 12, 31), interval '1 day') g
      LEFT JOIN calendar_day s ON s.version = calendar AND s."on" = to_char(g, 'YYYY-MM-DD')
    ) days;
  INSERT INTO clock_check.minute
    SELECT row_number() OVER (ORDER BY m), m
    FROM clock_check.day, clock_check.period,
      generate_series(on_day + opens, on_day + closes - interval '1 minute', interval '1 minute') m
    WHERE worked;
  ANALYZE clock_check.day; ANALYZE clock_check.minute;
  RETURN (SELECT count(*) FROM clock_check.minute);
END $$;

CREATE FUNCTION clock_check.local(moment timestamptz) RETURNS timestamp LANGUAGE sql STABLE
RETURN date_trunc('minute', moment AT TIME ZONE 'Asia/Ho_Chi_Minh');

-- The same moment in office hours (the closing minute belongs to them), else the next opening.
CREATE FUNCTION clock_check.office_moment(moment timestamp) RETURNS timestamp LANGUAGE sql STABLE
RETURN (
  SELECT min(greatest(moment, on_day + opens)) FROM clock_check.day, clock_check.period
  WHERE worked AND on_day BETWEEN moment::date AND moment::date + 40 AND on_day + closes >= moment);

-- How many minutes of office time have gone by at a moment, since the list begins.
CREATE FUNCTION clock_check.gone_by(moment timestamp) RETURNS bigint LANGUAGE sql STABLE
RETURN COALESCE((SELECT nth FROM clock_check.minute WHERE begins < moment ORDER BY begins DESC LIMIT 1), 0);

CREATE FUNCTION clock_check.office_minutes(from_moment timestamp, to_moment timestamp) RETURNS bigint LANGUAGE sql STABLE
RETURN greatest(0, clock_check.gone_by(to_moment) - clock_check.gone_by(from_moment));

-- When so many minutes of office time (at least one) have gone by since a moment.
CREATE FUNCTION clock_check.later(moment timestamp, minutes bigint) RETURNS timestamp LANGUAGE sql STABLE
RETURN (SELECT begins + interval '1 minute' FROM clock_check.minute WHERE nth = clock_check.gone_by(moment) + minutes);

-- The n-th working day after a day; the day itself is never counted.
CREATE FUNCTION clock_check.working_day_after(start_day date, n int) RETURNS date LANGUAGE sql STABLE
RETURN (SELECT on_day FROM clock_check.day WHERE worked AND on_day > start_day AND worked_so_far = n +
         (SELECT worked_so_far FROM clock_check.day WHERE on_day = start_day));

CREATE FUNCTION clock_check.day_or_next_working_day(some_day date) RETURNS date LANGUAGE sql STABLE
RETURN (SELECT min(on_day) FROM clock_check.day WHERE worked AND on_day BETWEEN some_day AND some_day + 40);

-- Civil Code 2015 Art. 147–148: when a term that starts at a moment ends. `cutoff_minutes`: same-day services.
CREATE FUNCTION clock_check.due(start_at timestamptz, value numeric, unit text, cutoff_minutes int DEFAULT NULL)
RETURNS timestamp LANGUAGE sql STABLE
RETURN (
  SELECT CASE
    WHEN cutoff_minutes IS NOT NULL THEN
      (CASE WHEN late_days = 0 THEN starts::date ELSE clock_check.working_day_after(starts::date, late_days) END)
      + (SELECT max(closes) FROM clock_check.period)
    WHEN unit = 'WORKING_HOUR' THEN clock_check.later(starts, greatest(1, round(value * 60))::bigint)
    WHEN unit = 'WORKING_DAY' AND part = 0 THEN whole_end
    WHEN unit = 'WORKING_DAY' THEN clock_check.later(whole_end, part)
    WHEN unit = 'CALENDAR_DAY' THEN
      clock_check.day_or_next_working_day(received::date + ceil(value)::int) + starts::time
    WHEN unit = 'MONTH' THEN
      clock_check.day_or_next_working_day((received + make_interval(months => value::int))::date) + starts::time
    END
  FROM (
    SELECT received, starts,
      ceil(value)::int - CASE WHEN starts::time <= time '00:00' + make_interval(mins => cutoff_minutes) THEN 1 ELSE 0 END
        AS late_days,
      (CASE WHEN value < 1 THEN starts::date ELSE clock_check.working_day_after(starts::date, floor(value)::int) END)
        + starts::time AS whole_end,
      round((value - floor(value)) * (SELECT extract(epoch FROM sum(closes - opens)) / 60 FROM clock_check.period))::bigint
        AS part
    FROM (SELECT clock_check.local(start_at) AS received,
                 clock_check.office_moment(clock_check.local(start_at)) AS starts OFFSET 0) moments
    OFFSET 0 -- each value is computed once
  ) counted);

-- After a lawful stop the rest of the term runs on. What was due at an opening stays due at an opening. What stopped
-- on its due day after the hour is not late yet, and due on the day it goes on; what was late stays due when it was.
CREATE FUNCTION clock_check.due_after_stop(due timestamp, unit text, stopped_at timestamptz, resumed_at timestamptz)
RETURNS timestamp LANGUAGE sql STABLE
RETURN (
  SELECT CASE
    WHEN stopped::date > due::date THEN due
    WHEN unit IN ('CALENDAR_DAY', 'MONTH') OR stopped >= due THEN
      clock_check.day_or_next_working_day(due::date + (resumed::date - stopped::date)) + due::time
    WHEN EXISTS (SELECT FROM clock_check.period WHERE due::time = time '00:00' + opens) THEN
      (SELECT begins FROM clock_check.minute WHERE nth = clock_check.gone_by(resumed) + rest + 1)
    ELSE clock_check.later(resumed, rest)
    END
  FROM (SELECT clock_check.local(stopped_at) AS stopped, clock_check.local(resumed_at) AS resumed,
               clock_check.office_minutes(clock_check.local(stopped_at), due) AS rest OFFSET 0) stop);

-- The one letter of apology: three working days after the date promised before.
CREATE FUNCTION clock_check.due_after_apology(due timestamp) RETURNS timestamp LANGUAGE sql STABLE
RETURN clock_check.due(due AT TIME ZONE 'Asia/Ho_Chi_Minh', 3, 'WORKING_DAY');

-- The due date that a list of events leads to, in their order: objects of `type`, `at` and `change`. A term counts from
-- `clockStartAt`: what came by post was complete before its acceptance, when its minutes were signed.
CREATE FUNCTION clock_check.due_of_events(events jsonb) RETURNS timestamp LANGUAGE plpgsql STABLE AS $$
DECLARE
  event record; term jsonb; due timestamp; stopped_at timestamptz;
BEGIN
  FOR event IN
    SELECT e->>'type' AS type, (e->>'at')::timestamptz AS at, e->'change' AS change
    FROM jsonb_array_elements(events) WITH ORDINALITY listed (e, nth) ORDER BY nth
  LOOP
    term := COALESCE(NULLIF(event.change->'term', 'null'), term);
    IF event.change->>'state' IN ('FIN_OBLIGATION', 'PAUSED') THEN
      stopped_at := COALESCE(stopped_at, event.at);
    END IF;
    CONTINUE WHEN event.change->>'dueAt' IS NULL OR event.type = 'DUE_RECALCULATED';
    IF event.change->>'clockStartAt' IS NOT NULL THEN
      due := clock_check.due((event.change->>'clockStartAt')::timestamptz,
        (term->>'value')::numeric, term->>'unit', (term->>'sameDayCutoffMinutes')::int);
    ELSIF event.type = 'REAPPOINTED' THEN
      due := clock_check.due_after_apology(due);
    ELSIF stopped_at IS NOT NULL THEN
      due := clock_check.due_after_stop(due, term->>'unit', stopped_at, event.at);
      stopped_at := NULL;
    END IF;
  END LOOP;
  RETURN due;
END $$;

-- The due date of a dossier from its own events, all of it by the calendar that was loaded.
CREATE FUNCTION clock_check.due_of(dossier uuid) RETURNS timestamp LANGUAGE sql STABLE
RETURN clock_check.due_of_events((
  SELECT jsonb_agg(jsonb_build_object('type', type, 'at', at, 'change', payload->'change') ORDER BY seq)
  FROM dossier_event WHERE dossier_id = dossier));

CREATE FUNCTION clock_check.disagreements()
RETURNS TABLE (id uuid, code text, promised timestamp, counted timestamp) LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT both_dates.* FROM (
    SELECT d.id, d.code, clock_check.local(d.due_at) AS promised, clock_check.due_of(d.id) AS counted
    FROM dossier d
    WHERE d.accepted_at IS NOT NULL AND d.calendar_version = (SELECT version FROM clock_check.loaded)
  ) both_dates
  WHERE promised IS DISTINCT FROM counted;
END;
