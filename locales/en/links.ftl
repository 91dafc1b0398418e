# Links to fetch a file, and the page on which one is brought.
links-file = Fetch the file “{ $name }” here (for { $hours } hours; whoever has the link can, so please do not pass it on):
    { $url }
links-file-elsewhere = The file “{ $name }” cannot be sent here. Please ask the person in charge for it.

links-upload-title = Send a file to Chibo
links-accepted = This page takes one file: { $takes }. Send no secret or internal papers through this page.
# What a link takes, in the conversation and on its page.
links-takes-shelf = PDF, Word (.docx, .doc), Excel (.xlsx), text (.txt) or a picture (.jpg, .png), of { $megabytes } MB at most
links-takes-roster = Excel (.xlsx) or .csv, of { $megabytes } MB at most
links-takes-resolution = Word (.docx), PDF or text (.txt), of { $megabytes } MB at most
links-choose = Step 1. Choose a file
links-choose-or-photo = Step 1. Choose a file or take a picture
links-send = Step 2. Press to send
links-until = This link works once, until { $time } on { $date } (Vietnamese time).
links-received-title = File received
links-received = Chibo has the file. You may close this page and go back to the conversation.

links-refused-title = The file was not taken
links-problem-no-file = No file was chosen, or it is empty. Please choose one and send again.
links-problem-one-file = Only one file can be sent at a time. Please choose one and send again.
links-problem-too-large = The file has more than { $megabytes } MB. Please choose a smaller one.
links-problem-bad-form = The file did not arrive whole. Please choose it and send again.
links-problem-busy = Many people are sending files just now. Please send again in a few minutes.

links-notice-gone-title = This link does not work
links-notice-gone = The link is wrong, past its time or used up. If you have just sent a file and the page said that it arrived, you need not send it again. If not, please write to Chibo in the conversation for a new link.
links-notice-failed-title = The server has a problem
links-notice-failed = It did not work. Please try again in a few minutes; the link still works.
links-notice-wrong-method-title = Not possible
links-notice-wrong-method = This address does not take such a request. Please open the link from the conversation again.
links-reading = The assistant is reading the file that was just sent. A photo or a scan may take some minutes; the answer comes here. If nothing comes within 15 minutes, please open the link and send the file again.
links-received-chat = The file “{ $name }” has arrived. The person in charge will look at it.
