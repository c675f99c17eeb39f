-- Where the hamlets of divided communes lie today, as each centre has it from local documents.

create table local_hamlet (
  centre_id text not null,
  -- Code of the old commune in the list of Decision 124/2004/QĐ-TTg.
  former_code text not null check (former_code ~ '^\d{5}$'),
  -- The hamlet's name without case and spelling variants, so that one hamlet has one line of history.
  hamlet_key text not null check (hamlet_key <> ''),
  revision int not null check (revision > 0),
  hamlet text not null check (hamlet <> ''),
  -- Code of today's unit in the list of Decision 19/2025/QĐ-TTg; null when the line was ended.
  unit_code text check (unit_code ~ '^\d{5}$'),
  document text not null check (document <> ''),
  document_date date not null,
  decided_by text not null,
  decided_at timestamptz not null,
  primary key (centre_id, former_code, hamlet_key, revision)
);
comment on table local_hamlet is 'Append-only: where a hamlet of a divided commune lies today, by which document. The last revision holds; the number is also the guard against two corrections at once.';
create trigger append_only before update or delete on local_hamlet for each row execute function refuse_change();
create trigger append_only_all before truncate on local_hamlet for each statement execute function refuse_change();
