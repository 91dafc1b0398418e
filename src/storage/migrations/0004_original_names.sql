-- The same bytes may be filed under several names, some of them not for everybody: a name belongs to a document.
alter table originals drop column name;
