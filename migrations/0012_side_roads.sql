-- Side roads of a dossier: supplements, duties, withdrawals, stops, extensions, the pauses they make, and the papers they issue.

alter table dossier
  add column suspended text[] not null default '{}',
  add column supplements jsonb not null default '[]',
  add column extension jsonb,
  add column duty jsonb,
  add column withdrawal jsonb,
  add column stop jsonb;
comment on column dossier.suspended is 'The positions from which the dossier was put off the straight road, oldest first; where it goes back to.';
comment on column dossier.supplements is 'Every written request for a supplement (form 02), oldest first, each with its answer.';
comment on column dossier.extension is 'The one new appointment with its apology (form 04).';

alter table dossier
  drop constraint received_has_appointment,
  drop constraint processing_has_handler,
  -- What was never taken in (suspended from “filed”) has no appointment; everything else taken in has.
  add constraint received_has_appointment check (
    status in (1, 3) or coalesce(status in (5, 7, 8) and suspended[1] = 'filed', false)
    or (received_at is not null and received_by is not null and due_at is not null and due_steps is not null)),
  add constraint processing_has_handler check (
    handler is not null or (status <> 4 and coalesce(suspended[1] not in ('processing', 'awaiting-signature'), true))),
  add constraint suspended_from_somewhere check ((status in (5, 6, 7, 8)) = (cardinality(suspended) > 0)
    and suspended <@ array['filed', 'received', 'processing', 'awaiting-signature', 'supplement-asked', 'financial-duty', 'withdrawal-asked']),
  add constraint supplements_are_a_list check (jsonb_typeof(supplements) = 'array'),
  add constraint supplement_is_written check (status <> 5 or jsonb_array_length(supplements) > 0),
  -- Once after reception; a further one needs the director's reason (Decree 61/2018/NĐ-CP, to be confirmed for Decree 118/2025/NĐ-CP).
  add constraint one_supplement_after_reception check (jsonb_array_length(jsonb_path_query_array(supplements,
    '$[*] ? (@.stage == "examination" && !exists(@.override))')) <= 1),
  add constraint duty_is_named check (status <> 6 or coalesce(duty ->> 'what' <> '', false)),
  add constraint withdrawal_has_reason check ((status = 7) = coalesce(withdrawal ->> 'reason' <> '', false)),
  add constraint stopped_has_reason check ((status = 8) = coalesce(stop ->> 'reason' <> '' and stop ->> 'legalBasis' <> '', false)),
  add constraint extension_has_reason check (extension is null or coalesce(extension ->> 'reason' <> '' and extension ->> 'until' <> '', false));

-- For the register of a period.
create index dossier_by_reception on dossier (centre_id, received_at, code);

create table dossier_pause (
  centre_id text not null,
  code text not null,
  pause_no int not null check (pause_no >= 0),
  status smallint not null check (status in (5, 6, 8)),
  begun timestamptz not null,
  ended timestamptz check (ended >= begun),
  reason text not null check (reason <> ''),
  legal_basis text not null check (legal_basis <> ''),
  primary key (centre_id, code, pause_no),
  foreign key (centre_id, code) references dossier,
  constraint pauses_do_not_overlap exclude using gist (centre_id with =, code with =, tstzrange(begun, ended) with &&)
);
comment on table dossier_pause is 'Stretches during which the clock of a dossier stands, and why. The due date is its appointment shifted by them. One without an end still runs.';

-- The only change a pause sees is that it ends, once.
create function end_pause_only() returns trigger language plpgsql as $$
begin
  if row(new.centre_id, new.code, new.pause_no, new.status, new.begun, new.reason, new.legal_basis)
      is not distinct from row(old.centre_id, old.code, old.pause_no, old.status, old.begun, old.reason, old.legal_basis)
    and (old.ended is null or old.ended = new.ended)
  then return new; end if;
  raise exception 'A pause of a dossier does not change: it only ends, once';
end $$;
create trigger end_only before update on dossier_pause for each row execute function end_pause_only();
create trigger append_only before delete on dossier_pause for each row execute function refuse_change();
create trigger append_only_all before truncate on dossier_pause for each statement execute function refuse_change();

create table dossier_form (
  centre_id text not null,
  form text not null check (form in ('02', '03', '04', '05')),
  year int not null check (year between 2000 and 2999),
  number int not null check (number > 0),
  code text not null,
  template text not null check (template <> ''),
  template_version int not null check (template_version > 0),
  issued_at timestamptz not null,
  issued_by text not null,
  fields jsonb not null,
  primary key (centre_id, form, year, number),
  foreign key (centre_id, code) references dossier
);
comment on table dossier_form is 'Append-only: papers of Circular 03/2025/TT-VPCP issued about a dossier, with the fields as they were then. Numbers run per centre, form and year without gaps.';
create index dossier_form_of_dossier on dossier_form (centre_id, code, issued_at);
create trigger append_only before update or delete on dossier_form for each row execute function refuse_change();
create trigger append_only_all before truncate on dossier_form for each statement execute function refuse_change();
