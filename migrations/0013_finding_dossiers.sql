-- Finding a dossier again by what people remember: a name, a telephone number, an identity number, a procedure, a day.

create extension if not exists btree_gin;

-- However the number was written, with 0 or +84.
create function national_phone(written text) returns text
  language sql immutable strict parallel safe
  return regexp_replace(written, '^\+84', '0');

create table dossier_finding (
  centre_id text not null,
  code text not null,
  field_id text not null,
  procedure_code text not null,
  submitted_at timestamptz not null,
  name_folded text not null,
  phone text not null,
  id_index bytea not null,
  primary key (centre_id, code),
  foreign key (centre_id, code) references dossier
);
comment on table dossier_finding is 'What a dossier is found by. Written once, when it is filed: kept beside the row that every step rewrites, so that a step does not pay for these indexes.';
comment on column dossier_finding.name_folded is 'Without accents and case, so that “lo thi mai” finds Lò Thị Mai.';
comment on column dossier_finding.id_index is 'Blind index of the identity number: finds it without being readable.';

insert into dossier_finding
select centre_id, code, field_id, procedure_code, submitted_at, fold(applicant_name), national_phone(applicant_phone), applicant_id_index
from dossier;
alter table dossier drop column applicant_id_index;
comment on column dossier.applicant_id_sealed is 'Identity number, encrypted with a key outside the database; dossier_finding finds it.';

-- Rare words are found through the trigrams, frequent ones by walking the latest: the planner knows which is which.
-- fastupdate = off: a pending list would be read through by every search after a burst of filings.
create index dossier_finding_name on dossier_finding using gin (centre_id, name_folded gin_trgm_ops) with (fastupdate = off);
create index dossier_finding_id_number on dossier_finding (centre_id, id_index);
create index dossier_finding_phone on dossier_finding (centre_id, phone, submitted_at desc, code desc);
create index dossier_finding_procedure on dossier_finding (centre_id, procedure_code, submitted_at desc, code desc);
create index dossier_finding_latest on dossier_finding (centre_id, submitted_at desc, code desc);

-- Every step rewrites the row and pays for each index on it. No list is ordered by handler; what a specialist may see is picked out
-- of the few that are open; the latest are asked for among the closed alone, which no step rewrites any more.
drop index dossier_by_handler;
drop index dossier_by_field;
drop index dossier_latest;
create index dossier_closed_latest on dossier (centre_id, submitted_at desc, code desc) where position in ('refused', 'stopped', 'returned');
