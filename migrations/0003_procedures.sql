-- The catalogue of procedures: reference data, the same for all centres of an installation, versioned by date.

create extension if not exists btree_gist;

create table field (
  field_id text primary key check (field_id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (name <> '')
);
comment on table field is 'Reference: fields of administration (lĩnh vực), named as the national catalogue names them.';

create table procedure (
  code text primary key check (code ~ '^\d\.\d{6}$')
);
comment on table procedure is 'Reference: the codes that exist. What is published about a code stands in procedure_version.';

create table procedure_version (
  code text not null references procedure (code),
  version int not null check (version > 0),
  effective_from date not null,
  -- First day on which it no longer applies; null = until further notice.
  effective_to date check (effective_to > effective_from),
  status text generated always as (case when effective_to is null then 'published' else 'superseded' end) stored,
  field_id text not null references field (field_id),
  content jsonb not null check (content ->> 'code' = code and content ->> 'name' <> ''),
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  source text not null check (source <> ''),
  imported_at timestamptz not null,
  search_words text generated always as (
    fold(code || ' ' || (content ->> 'name') || ' ' || (content -> 'field' ->> 'name') || ' ' || coalesce(content ->> 'result', ''))
  ) stored,
  primary key (code, version),
  constraint one_version_a_day exclude using gist (code with =, daterange(effective_from, effective_to) with &&)
);
comment on table procedure_version is 'Reference, append-only: what is published about a procedure and from which day to which. A dossier pins the version it was received under; a later version never moves a date already given.';
comment on column procedure_version.content_hash is 'SHA-256 of the content as JSON in its fixed order: an import of the same content makes no version.';
create index procedure_version_field on procedure_version (field_id, code);
create index procedure_version_search on procedure_version using gin (search_words gin_trgm_ops) with (fastupdate = off);

-- The only change a published version sees is that it ends, once.
create function end_version_only() returns trigger language plpgsql as $$
begin
  if old.effective_to is null and new.effective_to is not null
    and row(new.code, new.version, new.effective_from, new.field_id, new.content, new.content_hash, new.source, new.imported_at)
      = row(old.code, old.version, old.effective_from, old.field_id, old.content, old.content_hash, old.source, old.imported_at)
  then return new; end if;
  raise exception 'A published version of a procedure does not change: make a new one';
end $$;
create trigger end_only before update on procedure_version for each row execute function end_version_only();
create trigger append_only before delete on procedure_version for each row execute function refuse_change();
create trigger append_only_all before truncate on procedure_version for each statement execute function refuse_change();

create table catalogue_import (
  imported_at timestamptz not null default now(),
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  added int not null check (added >= 0),
  changed int not null check (changed >= 0),
  unchanged int not null check (unchanged >= 0)
);
comment on table catalogue_import is 'Reference, append-only: catalogue files that were imported. A file that stands here is not read again at start.';
create trigger append_only before update or delete on catalogue_import for each row execute function refuse_change();
