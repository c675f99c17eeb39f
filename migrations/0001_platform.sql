-- What every module stands on: folding for search, the audit chain, numbers without gaps, retried requests, files, parked forms.

create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Search ignores case and accents. unaccent() is only STABLE because its dictionary could change; ours is fixed, so the
-- wrapper may be IMMUTABLE and stand in an index. NFC first: the same word typed on a phone may arrive decomposed.
create function fold(words text) returns text
  language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, replace(replace(normalize(words, NFC), 'đ', 'd'), 'Đ', 'D')));

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: history is legal evidence', tg_table_name;
end $$;

create table audit_head (
  centre_id text primary key,
  seq bigint not null check (seq >= 0),
  hash bytea not null check (length(hash) = 32)
);
comment on table audit_head is 'The last link of each centre''s audit chain; its row lock puts entries in one order.';

create table audit_entry (
  centre_id text not null,
  seq bigint not null,
  at timestamptz not null,
  entry jsonb not null,
  prev bytea not null check (length(prev) = 32),
  hash bytea not null check (length(hash) = 32),
  primary key (centre_id, seq)
);
comment on table audit_entry is 'Append-only hash chain: hash = sha256(prev || seq || entry as text). Who, when, which record, purpose, outcome.';
create index audit_entry_subject on audit_entry (centre_id, (entry ->> 'subject'), seq);
create trigger append_only before update or delete on audit_entry for each row execute function refuse_change();
create trigger append_only_all before truncate on audit_entry for each statement execute function refuse_change();

create function audit_link(prev bytea, seq bigint, entry jsonb) returns bytea
  language sql immutable strict
  return sha256(prev || convert_to(seq::text || entry::text, 'UTF8'));

-- One round trip: takes the chain's lock, links the entry, moves the head.
create function append_audit(which_centre text, happened_at timestamptz, what jsonb) returns bigint language plpgsql as $$
declare head audit_head; next_hash bytea;
begin
  insert into audit_head values (which_centre, 0, sha256(convert_to(which_centre, 'UTF8'))) on conflict do nothing;
  select * into head from audit_head where centre_id = which_centre for update;
  next_hash := audit_link(head.hash, head.seq + 1, what);
  insert into audit_entry values (which_centre, head.seq + 1, happened_at, what, head.hash, next_hash);
  update audit_head set seq = head.seq + 1, hash = next_hash where centre_id = which_centre;
  return head.seq + 1;
end $$;

create table counter (
  centre_id text not null,
  series text not null,
  period text not null,
  last bigint not null check (last > 0),
  primary key (centre_id, series, period)
);
comment on table counter is 'The last number given in a series and period. Bumped in the transaction that uses it: no gap, no duplicate.';

create table idempotent_answer (
  key_hash bytea primary key,
  request_hash bytea not null,
  sealed bytea,
  created_at timestamptz not null default now()
);
comment on table idempotent_answer is 'The first answer to a POST with an Idempotency-Key, sealed; a retry is given the same one.';
create index idempotent_answer_age on idempotent_answer (created_at);

create table stored_file (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text not null,
  bytes bigint not null check (bytes > 0),
  stored_at timestamptz not null
);
comment on table stored_file is 'Files by content. The bytes were on disk (fsynced) before the row committed.';

create table parked_form (
  parked_id text primary key,
  page text not null,
  sealed bytea not null,
  parked_at timestamptz not null default now()
);
comment on table parked_form is 'What was typed when the session ran out, sealed; given back after login and removed after a day.';
