# Files that somebody hands over for the shelf.
files-button-link = Send a file by a link
files-link = Send the file here: { $url }
    The link takes one file, once, until { $time } on { $date } (Vietnamese time). Whoever has the link can send, so please do not pass it on.
    Taken: { $takes }.
    Secret and internal papers are refused and not kept; please do not send them.
files-at-office = Files cannot be taken over the network here. Please hand the file over at the office.
