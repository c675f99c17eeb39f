-- Centres, their staff with roles and fields, and the accounts staff log in with.

create table centre (
  centre_id text primary key check (centre_id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name_vi text not null check (name_vi <> ''),
  name_en text not null check (name_en <> ''),
  -- Decision 20/2020/QĐ-TTg: at most 35 characters, groups of 0-9 and A-Z joined by dots, from the largest unit to the smallest.
  agency_id text not null unique check (length(agency_id) <= 35 and agency_id ~ '^[0-9A-Z]+(\.[0-9A-Z]+)*$'),
  superior_agency text not null,
  unit_code text not null check (unit_code ~ '^\d{5}$'),
  province_code text not null check (province_code ~ '^\d{2}$'),
  address text not null,
  hotline text not null,
  opening_vi text not null,
  opening_en text not null,
  timezone text not null default 'Asia/Ho_Chi_Minh',
  created_at timestamptz not null default now()
);
comment on table centre is 'Reference: the public service centres this system serves, one a commune. Dossier codes begin with agency_id.';
comment on column centre.unit_code is 'Commune code in force since 2025-07-01; the same digits meant other communes before.';

-- The accounts tables hold what the login library keeps; it reads and writes them under these names.
create table account_user (
  id text primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  username text not null unique check (username ~ '^[a-z][a-z0-9._]{2,29}$'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table account_user is 'Reference: who can log in. The e-mail is made from the username; no mail is ever sent to it.';

create table account_session (
  id text primary key,
  user_id text not null references account_user (id) on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table account_session is 'Reference: open sessions. The cookie is the token with a signature, so a row alone opens no session. updated_at is the last use, to five minutes.';
create index account_session_user on account_session (user_id);
create index account_session_expiry on account_session (expires_at);

create table account_credential (
  id text primary key,
  user_id text not null references account_user (id) on delete cascade,
  account_id text not null,
  provider_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
comment on table account_credential is 'Reference: ways to prove who one is; provider_id credential is a password (scrypt hash with salt).';
create index account_credential_user on account_credential (user_id);

create table account_verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table account_verification is 'Reference: short-lived proofs of the login library (second factor, login through an identity provider).';
create index account_verification_identifier on account_verification (identifier);

create table account_try (
  username_hash bytea primary key check (length(username_hash) = 32),
  tries int not null check (tries > 0),
  first_try timestamptz not null
);
comment on table account_try is 'Reference: password tries per typed username since first_try, so that no password can be guessed by many tries. Names are kept as hashes: a password typed into the wrong box is not stored.';
create index account_try_age on account_try (first_try);

create table staff (
  centre_id text not null references centre (centre_id),
  staff_id text not null check (staff_id ~ '^[a-z][a-z0-9._]{2,29}$'),
  user_id text not null unique references account_user (id),
  name text not null check (name <> ''),
  title text not null check (title <> ''),
  roles text[] not null check (
    cardinality(roles) > 0 and roles <@ array['volunteer', 'officer', 'specialist', 'signer', 'director', 'province', 'auditor', 'administrator']
  ),
  active boolean not null default true,
  password_is_temporary boolean not null default false,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (centre_id, staff_id)
);
comment on table staff is 'Reference (few rows, found by user): one person in one centre. Never deleted, only made inactive, because history names them. staff_id is the username and is not given twice.';
comment on column staff.title is 'Position as printed on the badge.';
comment on column staff.password_is_temporary is 'Given out by an administrator: until it is replaced the person has no role.';

create table staff_field (
  centre_id text not null,
  staff_id text not null,
  field_id text not null check (field_id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  primary key (centre_id, staff_id, field_id),
  foreign key (centre_id, staff_id) references staff (centre_id, staff_id) on delete cascade
);
comment on table staff_field is 'Reference: fields of procedures (lĩnh vực) a person answers for; they stand on the badge and route dossiers.';
create index staff_field_field on staff_field (centre_id, field_id);
