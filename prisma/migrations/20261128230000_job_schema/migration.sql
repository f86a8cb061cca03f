-- The job queue's schema: the application, to which it is given at every start, may not make schemas of its own.
CREATE SCHEMA IF NOT EXISTS pgboss;
