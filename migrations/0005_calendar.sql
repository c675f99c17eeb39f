-- Calendars: the national one by editions, and what each centre has decided for itself. Dates already given are never moved by them.

create table calendar_edition (
  edition int primary key check (edition > 0),
  sha256 text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
  content jsonb not null check (jsonb_array_length(content -> 'years') > 0 and jsonb_array_length(content -> 'workingTime') > 0),
  imported_at timestamptz not null default now()
);
comment on table calendar_edition is 'Reference, append-only: the national calendar as imported, the latest edition holds. Holidays, swaps and usual hours, each with its source.';
create trigger append_only before update or delete on calendar_edition for each row execute function refuse_change();
create trigger append_only_all before truncate on calendar_edition for each statement execute function refuse_change();

create table calendar_version (
  centre_id text primary key,
  version int not null check (version > 0)
);
comment on table calendar_version is 'How often a centre changed its calendar; programs keep a calendar in memory until this number or the edition moves.';

create table calendar_day (
  centre_id text not null,
  day date not null,
  kind text not null check (kind in ('holiday', 'compensation', 'swap-off', 'swap-work')),
  name_vi text not null check (name_vi <> ''),
  name_en text not null check (name_en <> ''),
  -- Number of the decision.
  source text not null check (source <> ''),
  in_force boolean not null,
  paired_with date,
  note text,
  primary key (centre_id, day),
  constraint swap_has_its_pair check ((kind in ('swap-off', 'swap-work')) = (paired_with is not null) and paired_with is distinct from day)
);
comment on table calendar_day is 'Special days of one centre by its own or its province''s decision. A row takes the place of the national row of that day; in_force = false makes it an ordinary day.';

create table calendar_hours (
  centre_id text not null,
  effective_from date not null,
  sessions jsonb not null check (jsonb_array_length(sessions) > 0),
  source text not null check (source <> ''),
  primary key (centre_id, effective_from)
);
comment on table calendar_hours is 'Weekly sessions of one centre from a day on. receptionOnly sessions take dossiers in without using up legal time.';

alter table dossier add column rule_set text;
comment on column dossier.rule_set is 'The rule set in force on the day of reception. Pinned: a dossier received before a law changes stays under the old one.';
