-- Finding a dossier again by what people remember: a name, a telephone number, an identity number, a procedure, a day.

create extension if not exists btree_gin;

-- “lo thi mai” finds Lò Thị Mai. Rare words are found through the trigrams, frequent ones by walking dossier_latest: the planner
-- knows which is which. fastupdate = off: a pending list would be read through by every search after a burst of filings.
create index dossier_by_name on dossier using gin (centre_id, fold(applicant_name) gin_trgm_ops) with (fastupdate = off);

-- However the number was written, with 0 or +84.
create function national_phone(written text) returns text
  language sql immutable strict parallel safe
  return regexp_replace(written, '^\+84', '0');
create index dossier_by_phone on dossier (centre_id, national_phone(applicant_phone), submitted_at desc, code desc);
create index dossier_by_procedure on dossier (centre_id, procedure_code, submitted_at desc, code desc);
