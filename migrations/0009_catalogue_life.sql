-- The catalogue has a life: a version is drafted, approved by somebody else, published from a day, and then followed by the next.

alter table staff drop constraint staff_roles_check;
alter table staff add constraint staff_roles_check check (
  cardinality(roles) > 0 and roles <@ array['volunteer', 'officer', 'specialist', 'signer', 'director', 'province', 'auditor', 'administrator', 'editor']
);

create table procedure_draft (
  code text not null check (code ~ '^\d\.\d{6}$'),
  draft_no int not null check (draft_no > 0),
  position text not null check (position in ('draft', 'approved', 'published', 'withdrawn')),
  -- Guards against two editors at once.
  revision int not null check (revision > 0),
  -- The version it was made from; null = the catalogue has no such procedure yet.
  based_on int,
  origin text not null check (origin in ('editor', 'sheet', 'national')),
  content jsonb not null check (content ->> 'code' = code and content ->> 'name' <> ''),
  -- Everybody who wrote in it.
  authors text[] not null check (cardinality(authors) > 0),
  changed_by text not null check (changed_by <> ''),
  changed_at timestamptz not null,
  approved_by text,
  approved_at timestamptz,
  decision_number text,
  decision_date date,
  effective_from date,
  published_by text,
  published_at timestamptz,
  published_version int,
  primary key (code, draft_no),
  foreign key (code, based_on) references procedure_version (code, version),
  foreign key (code, published_version) references procedure_version (code, version),
  -- A CHECK that comes out as NULL passes, so what may be missing is made false.
  constraint approved_by_decision check ((position in ('approved', 'published')) = coalesce(
    approved_by <> '' and approved_at is not null and decision_number <> '' and decision_date is not null, false)),
  constraint approver_is_no_author check (approved_by is null or not approved_by = any (authors)),
  constraint published_from_a_day check ((position = 'published') = coalesce(
    published_by <> '' and published_at is not null and published_version > 0 and effective_from is not null, false))
);
comment on table procedure_draft is 'Reference: the next version of a procedure while it is written and approved, and afterwards who drafted, approved and published it. A published or withdrawn draft does not change.';
create unique index one_open_draft on procedure_draft (code) where position in ('draft', 'approved');
create unique index one_draft_a_version on procedure_draft (code, published_version);

create function change_open_draft_only() returns trigger language plpgsql as $$
begin
  if old.position in ('published', 'withdrawn') then
    raise exception 'A draft that was published or withdrawn does not change: make a new one';
  end if;
  if old.position = 'approved' and new.position in ('approved', 'published')
    and row(new.content, new.authors, new.approved_by, new.decision_number, new.decision_date)
      <> row(old.content, old.authors, old.approved_by, old.decision_number, old.decision_date) then
    raise exception 'What was approved is published as it was approved';
  end if;
  return new;
end $$;
create trigger open_only before update on procedure_draft for each row execute function change_open_draft_only();
create trigger append_only before delete on procedure_draft for each row execute function refuse_change();
create trigger append_only_all before truncate on procedure_draft for each statement execute function refuse_change();

create table procedure_draft_event (
  code text not null,
  draft_no int not null,
  revision int not null check (revision > 0),
  type text not null check (type <> ''),
  at timestamptz not null,
  by text not null check (by <> ''),
  -- Names of the parts that changed, or the words that belong to it.
  detail jsonb not null,
  primary key (code, draft_no, revision),
  foreign key (code, draft_no) references procedure_draft
);
comment on table procedure_draft_event is 'Reference, append-only: the history of drafts. Its revision is also the guard against lost updates.';
create trigger append_only before update or delete on procedure_draft_event for each row execute function refuse_change();
create trigger append_only_all before truncate on procedure_draft_event for each statement execute function refuse_change();

create table centre_procedure (
  centre_id text not null,
  code text not null references procedure (code),
  handled boolean not null,
  counter text check (counter <> ''),
  staff_id text check (staff_id <> ''),
  primary key (centre_id, code)
);
comment on table centre_procedure is 'What one centre says about a procedure: whether it handles it, at which counter, and who. Without a row the centre handles it, and says no more.';

alter table dossier add column procedure_case text check (procedure_case ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
comment on column dossier.procedure_case is 'The case of the procedure that was chosen; its papers and time limit hold. Pinned like the version.';
