-- Finding a procedure: what people come for, where its codes are scanned, what somebody was told to bring.

-- Programs keep the catalogue in memory for searching; this row tells them whether theirs still holds.
-- So the database searches no text itself (decisions/0018-search-in-memory.md).
alter table procedure_version drop column search_words;

create table catalogue_state (
  only_row boolean primary key default true check (only_row),
  state uuid not null default gen_random_uuid()
);
comment on table catalogue_state is 'Reference, one row: a new value with every change of the catalogue or of its use. Never the same twice, even when a change is undone.';
insert into catalogue_state default values;
create function note_catalogue_change() returns trigger language plpgsql as $$
begin
  update catalogue_state set state = gen_random_uuid();
  return null;
end $$;
create trigger note_change after insert or update or delete on procedure_version for each statement execute function note_catalogue_change();

create table procedure_use (
  centre_id text not null,
  code text not null references procedure (code),
  -- Dossiers of the last twelve months on the day of counting.
  filed int not null check (filed > 0),
  counted_at timestamptz not null,
  primary key (centre_id, code)
);
comment on table procedure_use is 'How often each procedure was filed at a centre in the last twelve months; counted anew now and then, only for the order of search results.';
create trigger note_change after insert or update or delete on procedure_use for each statement execute function note_catalogue_change();

create table qr_scan (
  centre_id text not null,
  code text not null references procedure (code),
  day date not null,
  place text not null check (place in ('home', 'kiosk', 'counter', 'poster', 'card')),
  scans int not null check (scans > 0),
  primary key (centre_id, code, day, place)
);
comment on table qr_scan is 'How often the QR code of a procedure was opened on a day, by where it hung. Counts alone: no address, no device, no person (Decree 356/2025/NĐ-CP).';
create index qr_scan_by_day on qr_scan (centre_id, day);

create table prep (
  centre_id text not null,
  prep_code text not null check (prep_code ~ '^[2-9A-HJ-NP-Z]{8}$'),
  procedure_code text not null references procedure (code),
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  made_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at),
  primary key (centre_id, prep_code)
);
comment on table prep is 'What somebody was told to bring, found again by a code: the procedure and the answers chosen, nothing about the person. Gone after its day.';
create index prep_expired on prep (expires_at);
