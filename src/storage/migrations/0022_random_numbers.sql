-- Numbers of what citizens send say nothing, not even what came first: where one person in a day was heard of, the order
-- would tell who sent what. They have 53 bits, the first of them set: JavaScript holds them exactly, no number that was
-- counted is among them, and of a hundred thousand two are the same once in a million (then nothing is written, and the
-- event is worked on again). Not random(): from what it gave, what it gave before can be reckoned.
create function random_number() returns bigint language sql volatile
return ('x' || right(replace(gen_random_uuid()::text, '-', ''), 13))::bit(52)::bigint + 4503599627370496;

-- What order people need is counted within one case, or one draft.
create function number_in_case() returns trigger language plpgsql as $$
begin
  -- Whoever adds to the same case meanwhile waits.
  perform from cases where id = new.case_id for no key update;
  execute format('select coalesce(max(number), 0) + 1 from %I where case_id = $1', tg_table_name)
    into new.number using new.case_id;
  return new;
end $$;
create function number_in_draft() returns trigger language plpgsql as $$
begin
  perform from case_drafts where digest = new.digest for no key update;
  select coalesce(max(number), 0) + 1 into new.number from case_draft_photos where digest = new.digest;
  return new;
end $$;

alter table case_steps add number integer;
alter table case_messages add number integer;
alter table case_photos add number integer;
alter table case_draft_photos add number integer;
update case_steps t set number = n.number
from (select id, row_number() over (partition by case_id order by id) as number from case_steps) n where n.id = t.id;
update case_messages t set number = n.number
from (select id, row_number() over (partition by case_id order by id) as number from case_messages) n where n.id = t.id;
update case_photos t set number = n.number
from (select id, row_number() over (partition by case_id order by id) as number from case_photos) n where n.id = t.id;
update case_draft_photos t set number = n.number
from (select id, row_number() over (partition by digest order by id) as number from case_draft_photos) n where n.id = t.id;
alter table case_steps alter number set not null, add unique (case_id, number);
alter table case_messages alter number set not null, add unique (case_id, number);
alter table case_photos alter number set not null, add unique (case_id, number);
alter table case_draft_photos alter number set not null, add unique (digest, number);
drop index case_steps_case, case_messages_case, case_photos_case, case_draft_photos_draft;
create trigger case_steps_number before insert on case_steps for each row execute function number_in_case();
create trigger case_messages_number before insert on case_messages for each row execute function number_in_case();
create trigger case_photos_number before insert on case_photos for each row execute function number_in_case();
create trigger case_draft_photos_number before insert on case_draft_photos for each row execute function number_in_draft();

alter table case_steps alter id drop identity, alter id set default random_number();
alter table case_messages alter id drop identity, alter id set default random_number();
alter table case_photos alter id drop identity, alter id set default random_number();
alter table case_draft_photos alter id drop identity, alter id set default random_number();
alter table answer_watchers alter id drop identity, alter id set default random_number();
alter table cases alter id drop identity, alter id set default random_number();
alter table open_questions alter id drop identity, alter id set default random_number();
update case_steps set id = random_number();
update case_messages set id = random_number();
update case_photos set id = random_number();
update case_draft_photos set id = random_number();
update answer_watchers set id = random_number();

-- Numbers of cases and questions are sealed into what leads back to people: the program, which has the key, gives those
-- that are there others (storage/renumber.ts), and what hangs on them follows.
alter table cases drop constraint cases_merged_into_fkey,
  add foreign key (merged_into) references cases on update cascade;
alter table case_steps drop constraint case_steps_case_id_fkey,
  add foreign key (case_id) references cases on delete cascade on update cascade;
alter table case_messages drop constraint case_messages_case_id_fkey,
  add foreign key (case_id) references cases on delete cascade on update cascade;
alter table case_photos drop constraint case_photos_case_id_fkey,
  add foreign key (case_id) references cases on delete cascade on update cascade;
alter table case_routes drop constraint case_routes_case_id_fkey,
  add foreign key (case_id) references cases on delete cascade on update cascade;
alter table case_contacts drop constraint case_contacts_case_id_fkey,
  add foreign key (case_id) references cases on delete cascade on update cascade;
alter table case_followers drop constraint case_followers_case_id_fkey,
  add foreign key (case_id) references cases on delete cascade on update cascade;
alter table case_sealed drop constraint case_sealed_case_id_fkey,
  add foreign key (case_id) references cases on delete cascade on update cascade;
alter table case_alerts drop constraint case_alerts_case_id_fkey,
  add foreign key (case_id) references cases on delete cascade on update cascade;
alter table case_publications drop constraint case_publications_case_id_fkey,
  add foreign key (case_id) references cases on delete cascade on update cascade;
alter table open_question_routes drop constraint open_question_routes_question_id_fkey,
  add foreign key (question_id) references open_questions on delete cascade on update cascade;
alter table question_answers drop constraint question_answers_question_id_fkey,
  add foreign key (question_id) references open_questions on delete set null on update cascade;

-- That somebody agreed to send suggestions is told to the day: most send the first one right afterwards.
alter table consents alter id drop identity, alter id set default random_number();
update consents set id = random_number();
update consents set given_at = date_trunc('day', given_at at time zone 'Asia/Ho_Chi_Minh') at time zone 'Asia/Ho_Chi_Minh'
where purpose = 'suggestions';
