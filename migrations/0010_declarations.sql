-- Declaration forms as data, and the declarations people have begun with them.

create table form_version (
  form_id text not null check (form_id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  version int not null check (version > 0),
  state text not null check (state in ('draft', 'published')),
  definition jsonb not null check (definition ->> 'id' = form_id),
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  effective_from date not null,
  edited_at timestamptz not null,
  -- The staff id of the editor; null for forms that come with the program.
  edited_by text,
  published_at timestamptz,
  published_by text,
  -- Only words or order changed: declarations on the version before go on with this one without being told.
  is_correction boolean not null default false,
  primary key (form_id, version),
  constraint published_when check ((state = 'published') = (published_at is not null))
);
comment on table form_version is 'Reference: declaration forms by versions. A published version is never changed; saved declarations are read by it.';
create unique index form_one_draft on form_version (form_id) where state = 'draft';
create index form_by_procedure on form_version using gin ((definition -> 'procedures') jsonb_path_ops) with (fastupdate = off);

create function refuse_published_form_change() returns trigger language plpgsql as $$
begin
  if old.state = 'published' then
    raise exception 'a published form version is never changed (% version %)', old.form_id, old.version;
  end if;
  return coalesce(new, old);
end $$;
create trigger published_stays before update or delete on form_version
  for each row execute function refuse_published_form_change();
create trigger published_stays_all before truncate on form_version
  for each statement execute function refuse_change();

create table declaration (
  centre_id text not null,
  code text not null check (code ~ '^TK-[A-HJKMNP-Z2-9]{6}$'),
  secret bytea not null,
  form_id text not null,
  form_version int not null,
  procedure_code text not null,
  -- What was typed and what the office knew at the start, sealed.
  typed bytea not null,
  -- How often each page was saved: guards a page against a save from an older view of it.
  page_saves jsonb not null default '{}',
  assisted_by text[] not null default '{}',
  started_at timestamptz not null,
  saved_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > saved_at),
  declared_true_at timestamptz,
  to_counter boolean not null default false,
  dossier_code text,
  primary key (centre_id, code),
  foreign key (form_id, form_version) references form_version (form_id, version),
  constraint vouched_for_before_counter check (not to_counter or declared_true_at is not null),
  constraint vouched_for_before_filing check (dossier_code is null or declared_true_at is not null)
);
comment on table declaration is 'Declarations as far as they are filled in. Answers are personal data and sealed. Unfiled ones are removed when they expire; a filed one stays with its dossier as it was filed.';
create unique index declaration_of_dossier on declaration (centre_id, dossier_code) where dossier_code is not null;
create index declaration_open_by_form on declaration (form_id, form_version) where dossier_code is null;
create index declaration_expired on declaration (expires_at) where dossier_code is null;

create function refuse_filed_declaration_change() returns trigger language plpgsql as $$
begin
  if old.dossier_code is not null then
    raise exception 'a filed declaration is never changed (%)', old.code;
  end if;
  return coalesce(new, old);
end $$;
create trigger filed_stays before update or delete on declaration
  for each row execute function refuse_filed_declaration_change();
