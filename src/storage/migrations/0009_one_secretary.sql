-- A unit has one secretary. Where two were entered at the same moment, the one who was entered last stays, and who
-- was secretary before is a member, as after a handover.
with double as (
  select r.person_id, r.unit_id from roles r
  where r.role = 'secretary' and r.until is null and exists (
    select from roles later where later.unit_id = r.unit_id and later.role = 'secretary' and later.until is null
      and later.id > r.id)
), ended as (
  update roles r set until = greatest(now(), r.since) from double d
  where r.person_id = d.person_id and r.unit_id = d.unit_id and r.role = 'secretary' and r.until is null
)
insert into roles (person_id, unit_id, role, since)
select d.person_id, d.unit_id, 'member', now() from double d
where not exists (select from roles r where r.person_id = d.person_id and r.unit_id = d.unit_id and r.until is null
  and r.role in ('member', 'probationary', 'exempt', 'elsewhere'))
on conflict do nothing;
create unique index roles_one_secretary on roles (unit_id) where role = 'secretary' and until is null;
