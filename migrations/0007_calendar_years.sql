-- A centre may take a year in that the national calendar does not have yet: what is expected first, its decision later.

alter table calendar_day add column certain boolean not null default true;
comment on column calendar_day.certain is 'False while the yearly decision is awaited: the day counts, and people are told that it is expected.';

create table calendar_year (
  centre_id text not null,
  year int not null check (year between 1900 and 2200),
  -- Number of the decision, or why the year was taken in before there is one.
  source text not null check (source <> ''),
  certain boolean not null,
  primary key (centre_id, year)
);
comment on table calendar_year is 'Years one centre took in itself. One that is only expected (certain = false) gives way as a whole once the national calendar has the year.';
