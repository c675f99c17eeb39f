-- Long work that people wait for. The queue itself is graphile-worker's, in a schema of its own that it migrates itself.

create table background_run (
  centre_id text not null,
  run_id uuid not null,
  kind text not null check (kind <> ''),
  asked_by text not null,
  asked_at timestamptz not null,
  -- What was asked for, and on what it stands (a reason, the calendar of that moment).
  asked jsonb not null,
  state text not null check (state in ('running', 'done', 'refused', 'failed')),
  total int not null check (total >= 0),
  done int not null default 0 check (done >= 0),
  -- Where the next piece begins, and what has been counted so far.
  progress jsonb not null,
  -- What came of it, or why it was refused; words are found by the kind.
  outcome jsonb,
  result_sha256 text references stored_file,
  result_name text,
  moved_at timestamptz not null,
  ended_at timestamptz,
  primary key (centre_id, run_id),
  constraint ended_when_not_running check ((state = 'running') = (ended_at is null)),
  constraint refused_says_why check (state <> 'refused' or outcome is not null),
  constraint result_has_its_name check ((result_sha256 is null) = (result_name is null))
);
comment on table background_run is 'Work done piece by piece behind a page that shows how far it is. Each piece commits with its progress, so it goes on after a crash.';
-- Pressing twice, or two people at once, is one run.
create unique index background_run_one_at_a_time on background_run (centre_id, kind) where state = 'running';
create index background_run_latest on background_run (centre_id, kind, asked_at desc);

-- Going through the open dossiers of a centre must not read the millions that are closed.
-- Everybody who looks for a code knows its centre, so the primary key finds it; the other index only made each change dearer.
drop index dossier_code;
create index dossier_open_by_code on dossier (centre_id, code) where position in ('received', 'processing', 'awaiting-signature');
