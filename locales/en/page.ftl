# The chat in the browser and in the terminal.

page-lang = en
page-title = Chibo – document assistant for Party cells and Fatherland Front units
page-name = Chibo
page-ai-label = Automated assistant (AI)
page-about = Ask about a document and get the exact clause quoted, with its source and standing.
page-check = Chibo is a machine and can be wrong: check the original.
page-personas = You are trying the part of
page-persona-citizen = Citizen
page-persona-citizen-hint = Reads public documents
page-persona-member = Party member
page-persona-member-hint = Also reads documents for members
page-persona-secretary = Secretary
page-persona-secretary-hint = Also reads documents of the committee
page-demo-notice = Demonstration: the part only tries out who may see what
page-log = Conversation with Chibo
page-you = You
page-today = Today
page-yesterday = Yesterday

page-empty-title = Hello, I am Chibo
page-empty-text = Ask in plain words, with or without Vietnamese accents. I quote the clause word for word and say where it comes from and whether it is in force.
page-examples = You could ask
page-example-1 = Chi bộ họp mấy tháng một lần?
page-example-2 = dang phi huu tri bao nhieu
page-example-3 = Gửi góp ý cho xã bằng cách nào?
page-example-4 = hướng dẫn 12 quy định sinh hoạt mấy phút
page-example-5 = Nghị quyết mẫu số 01 nói gì về chuyển đổi số?

page-composer = Message
page-placeholder = Type a question…
page-send = Send
page-send-hint = Enter sends, Shift + Enter starts a new line
page-typing = Chibo is writing an answer
page-typing-long = Chibo is still looking, one moment please…
page-sending = Sending
page-unsent = Not sent.
page-resend = Send again
page-more = Show more
page-less = Show less
page-quote = Verbatim quote
page-copy = Copy
page-copied = Copied
page-choices = Choices, press one or type its number
page-download = Download
page-unread = New messages
page-to-end = To the end
page-photo-add = Add pictures
page-photo-take = Take a picture
page-photos = Pictures to be sent
page-photo-sent = [Picture]
page-photo-remove = Remove picture {"{"}number{"}"}
page-photo-alt = Picture {"{"}number{"}"} to be sent
page-photo-count = Pictures added, to be sent: {"{"}count{"}"}.
page-photo-most = At most 6 pictures at a time.
page-photo-refused = Only pictures are taken, at most 10 MB each.
page-offline = Connection lost. Chibo is reconnecting…
page-no-script = This page needs JavaScript. Please switch it on and reload.

page-error-bad-message = The page sent a message that the server does not understand. Reload and try again.
page-error-empty-message = The message has no words.
page-error-no-session = The session has ended. Please reload the page.
page-error-bad-host = This address is not allowed for Chibo. Open it by the address your administrator gave you.
page-error-bad-origin = The request came from another site and was refused.
page-error-not-found = There is nothing at this address.
page-error-wrong-method = This address does not take that kind of request.
page-error-too-long = The message is too long. Please keep it under 4,000 characters.
page-error-not-json = The server only takes JSON messages.
page-error-not-picture = The server takes pictures only at this address.
page-error-failed = The server had a problem. Please try again in a few minutes.
page-error-stopped = Chibo is restarting. Please try again in a few seconds.

console-hello =
    Chibo – automated assistant (AI). Type a question and press Enter.
    Type "thoat" or press Ctrl-D to leave.
console-failed = Your last line was not stored. Please type it again.
console-file = [Attached file: { $name } – open the web page to download it]
