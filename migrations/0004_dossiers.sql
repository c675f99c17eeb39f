-- Dossiers: the current row, its papers and files, and the append-only history that is the evidence.

create table dossier (
  centre_id text not null,
  code text not null check (code ~ '^([A-Z]\d{2}(\.\d{1,3})*|\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})-(\d{6}|\d{8})-\d{4,7}$'),
  secret bytea not null,
  version int not null check (version > 0),
  position text not null,
  status smallint not null check (status between 1 and 10),
  procedure_code text not null,
  procedure_version int not null,
  procedure_name text not null,
  field_id text not null,
  channel text not null check (channel in ('direct', 'online', 'post')),
  applicant_name text not null,
  applicant_id_sealed bytea not null,
  applicant_id_index bytea not null,
  applicant_phone text not null,
  applicant_mail text,
  applicant_address text,
  request text,
  sets int not null check (sets > 0),
  submitted_at timestamptz not null,
  received_at timestamptz,
  received_by text,
  due_at timestamptz,
  due_steps jsonb,
  handler text,
  sent_back text,
  finished_at timestamptz,
  signed_by text,
  refusal jsonb,
  returned jsonb,
  primary key (centre_id, code),
  foreign key (procedure_code, procedure_version) references procedure_version (code, version),
  check ((position, status) in (('filed', 1), ('received', 2), ('refused', 3), ('processing', 4), ('awaiting-signature', 4),
    ('supplement-asked', 5), ('financial-duty', 6), ('withdrawal-asked', 7), ('stopped', 8), ('finished', 9), ('returned', 10))),
  -- A CHECK that comes out as NULL passes, so what may be missing is made false.
  -- Whatever was taken in has its receipt: who, when, and the date promised (Circular 03/2025/TT-VPCP, Annex I, form 01).
  constraint received_has_appointment check (status in (1, 3) or (received_at is not null and received_by is not null and due_at is not null and due_steps is not null)),
  constraint appointment_after_reception check (due_at is null or due_at > received_at),
  constraint refused_has_reason check (status <> 3 or coalesce(refusal ->> 'reason' <> '' and refusal ->> 'legalBasis' <> '', false)),
  constraint processing_has_handler check (status <> 4 or handler is not null),
  constraint finished_is_signed check (status not in (9, 10) or (finished_at is not null and signed_by is not null)),
  -- 10 never before 9 (our rule), and somebody took the result.
  constraint returned_to_somebody check (status <> 10 or coalesce(returned ->> 'receiver' <> '' and returned ->> 'at' <> '', false))
);
comment on table dossier is 'Where each dossier stands now; rewritten with every line of dossier_event in the same transaction.';
comment on column dossier.due_at is 'The appointment given on the receipt. Pinned: a changed law or calendar does not move it.';
comment on column dossier.applicant_id_sealed is 'Identity number, encrypted with a key outside the database; applicant_id_index finds it.';
create unique index dossier_code on dossier (code, centre_id);
create index dossier_open_by_due on dossier (centre_id, position, due_at, code);
create index dossier_by_field on dossier (centre_id, field_id, position, due_at, code);
create index dossier_by_handler on dossier (centre_id, handler, position, due_at, code);
create index dossier_by_id_number on dossier (centre_id, applicant_id_index);
create index dossier_latest on dossier (centre_id, submitted_at desc, code desc);

create table dossier_paper (
  centre_id text not null,
  code text not null,
  line int not null check (line >= 0),
  name text not null,
  kind text not null check (kind in ('original', 'certified-copy', 'copy', 'electronic')),
  count int not null check (count > 0),
  primary key (centre_id, code, line),
  foreign key (centre_id, code) references dossier
);
comment on table dossier_paper is 'Papers handed in: lines of the published list, never others.';

create table dossier_file (
  centre_id text not null,
  code text not null,
  purpose text not null check (purpose in ('paper', 'result')),
  file_no int not null,
  line int,
  sha256 text not null references stored_file,
  name text not null,
  media_type text not null,
  primary key (centre_id, code, purpose, file_no),
  foreign key (centre_id, code) references dossier
);
comment on table dossier_file is 'Files of a dossier as they stand now; what was replaced is still named in the history.';

create table dossier_event (
  centre_id text not null,
  code text not null,
  version int not null check (version > 0),
  type text not null,
  at timestamptz not null,
  by text not null,
  detail jsonb not null,
  primary key (centre_id, code, version),
  foreign key (centre_id, code) references dossier
);
comment on table dossier_event is 'Append-only history: who, when, what, why. The version is also the guard against lost updates.';
create trigger append_only before update or delete on dossier_event for each row execute function refuse_change();
create trigger append_only_all before truncate on dossier_event for each statement execute function refuse_change();
