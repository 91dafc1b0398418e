# One sentence for each error code.
error-unexpected = Unexpected error: { $problem }
error-config = The configuration is not right:
    { $problems }
error-database-unreachable = PostgreSQL at DATABASE_URL does not answer. Check server, name and password.
error-database-no-vector = The PostgreSQL server lacks the pgvector extension (vector). Install it and start again.
error-database-newer = This database has been used by a newer version of Chibo. Update the program.
error-data-folder-in-use = The data folder { $folder } is in use by another Chibo process ({ NUMBER($process, useGrouping: 0) }). Stop it first, or set DATABASE_URL to share a server. If that process no longer runs, or is another program by now, delete the file { $file } and start again.
error-port-busy = Another program uses port { NUMBER($port, useGrouping: 0) }. Set PORT to another number.
error-port-closed = Port { NUMBER($port, useGrouping: 0) } cannot be opened.
error-channel-refused = The platform { $channel } refused the access token. Check the configuration.
error-path-missing = No file or folder: { $path }
error-manifest-unreadable = The manifest { $path } is not right: { $problem }
error-bulk-bad-lines = { $bad } of { $lines } lines are malformed; the file was not stored.
error-file-empty = The file is empty.
error-file-too-large = The file or picture is larger than the limit for one file.
error-file-wrong-extension = The extension does not fit: the name says { $expected }, the content is { $found }.
error-file-unsupported = This kind of file cannot be read yet ({ $found }). Save it as .docx, .pdf or .xlsx.
error-file-encrypted = The file has a password or is encrypted. Remove it and try again.
error-file-macro = The file contains macros and was refused. Save it without macros.
error-file-zip-bomb = The archive inflates abnormally and was refused.
error-file-too-many-rows = The table is too large: { $rows } rows, limit { $limit }.
error-file-corrupt = The file is damaged or not what it claims to be.
error-file-no-text = No text could be read from the file.
error-file-unknown-encoding = The character encoding was not recognised. Save the file as Unicode (UTF-8).
error-file-ocr-failed = The text recognition failed on a scanned page; bring the file again.
error-file-timeout = Reading took too long and was stopped.
error-secret-refused = The document is marked “{ $mark }” and was not stored. Use the proper channel for secret papers and tell your security officer.
error-draft-held = The document is marked “{ $mark }” and was held back. Bring the final version.
error-ask-as = There is no role “{ $value }”. Use citizen, member or committee.
error-ask-on = “{ $value }” is no date. Write YYYY-MM-DD.
error-audience = There is no audience “{ $value }”. Use public, members or committee.
error-usage = Wrong usage: { $problem }
error-batch-line = { $path }, line { NUMBER($line, useGrouping: 0) }: { $problem }
error-document-unknown = No document on the shelf has the number, file or title “{ $name }”. The command documents lists them.
error-document-ambiguous = { $count } documents are called “{ $name }”, so none was removed. Give the number, or add --file and the file (with its whole path):
    { $documents }
