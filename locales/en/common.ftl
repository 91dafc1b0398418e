# Sentences that every feature uses.
common-menu = Chibo (an automatic assistant – AI) answers by quoting the documents on its shelf word for word.
    Type a question in Vietnamese, with or without accents, or choose below. Type 0 to see this again.
common-menu-group = Chibo (an automatic assistant – AI) answers in this group by quoting public documents word for word. For personal matters write to the assistant privately.
common-button-how = Ask the documents
common-button-person = Talk to the officer
common-how = Type a question in plain Vietnamese; the assistant quotes the clause. For example:
    “đảng phí hưu trí bao nhiêu”, “nghi quyet 57 noi gi ve du lieu” or “quy định 294 điểm 3.2.1”.
    After an answer you may go on: “còn khoản 3?”.
common-person-question = To pass on what you asked last (“{ $question }”), choose “Send the question to an officer”.
common-person = Type your question, then “gặp người phụ trách” to pass it on, or contact your office directly. In an emergency call 113, 114, 115.
common-person-group = Contact your office directly, or write to the assistant privately to pass a question on to the officer. In an emergency call 113, 114, 115.
common-empty = The assistant reads text only. Please type your question.
common-button-unknown = This button is out of date. Please ask again.
common-number-unknown = There is no choice { $number }. Type your question again, or 0 for help.
common-failed = Something went wrong with this message. It is stored; please try again in a few minutes.

common-unread-photo = The assistant cannot read pictures yet. Type your question; if the picture shows a document, type its number.
common-unread-voice = The assistant cannot listen to voice messages yet. Type, or let the microphone key of your keyboard write what you say.
common-unread-video = The assistant cannot watch videos yet. Please type your question.
common-unread-file = The assistant takes no files here. Type your question; give documents for the shelf to the officer.
common-unread-sticker = The assistant does not understand stickers. Type your question, or 0 for help.
common-unread-location = The assistant does not use locations. If you ask about a place, type its name.
common-unread-contact = The assistant keeps no contact cards. Type your question, or “gặp người phụ trách” for the officer.
common-unread-hidden = A message came whose content the assistant cannot read. Type it, or choose below; if that does not help, contact your office directly.
common-cut-note = This message was too long: the assistant read the first { $limit } characters only.
common-too-many = Too many messages came at once, so not all are answered. Please wait a few minutes, then ask again.
common-group-farewell = The assistant serves only in groups that an officer of a unit brought it into, so it leaves this one. Write to it privately if you have a question.
common-unread-step = What you were doing goes on; please type.
common-unread-shows = To suggest something with a picture, write it first and send the picture then; if it was sent already, open it, press “Add”, and send the picture.
common-unread-note-photo = The assistant read only the words of this message and did not take the picture. Where it asks for pictures, send it again by itself.
common-unread-note = The assistant read only the words of this message, not what came with it.
command-menu = Show what I can do
command-lienket = Be told on Zalo and Telegram
common-secret-paper = What was just sent bears the mark “{ $mark }”, so the assistant has not read it, does not answer it, and has deleted it from where it keeps messages. By the law on state secrets a secret paper may not be sent or asked about through a messenger.
    Please delete the message from the chat, tell whoever is responsible for state secrets at your office at once, and handle that paper in person only, as the rules say. Questions about the rules on state secrets may be typed as usual, without pasting a paper.
common-secret-covered = (Content with a mark of secrecy, deleted)

common-button-desk = Other work of the unit
common-desk = Other work of the unit; the Vietnamese name of a button can be typed as well.
common-say-cases = Suggestions to handle
common-say-questions = Questions to answer
common-say-publication = Suggestions to approve
common-say-figures = Figures of suggestions
common-say-notice = Send a notice
common-say-poll = Ask for opinions
common-say-tasks = See the tasks
common-say-resolution = File a resolution
common-say-summary = This month in figures
common-say-meetings = My meetings
common-say-my-tasks = My tasks
common-say-occasions = When officials meet citizens
common-button-others = More…
common-others = What else can be done:
common-unkept-covered = (This message is not kept)
common-say-send-suggestion = Send a suggestion
common-say-my-suggestions = My suggestions
