# Answers to questions about documents.
ask-source = { $document }, { $place }
ask-source-dated = { $document } of { $date }, { $place }
ask-source-note = a note on { $source }
ask-source-sample = sample { $source }
# Above words that are not those of an official text.
ask-head-note = From a summary note, not the official text
ask-head-sample = From a sample for trying out, not a real document
ask-standing-in_force = in force
ask-standing-unknown = force unknown
ask-standing-not_yet = not yet in force, from { $date }
ask-standing-expired = no longer in force after { $date }
ask-standing-replaced = replaced by { $by }
ask-standing-replaced-on = replaced by { $by } from { $date }

ask-remark-assumed = Understood as: { $pairs }.
ask-remark-assumed-pair = { $short } = { $long }
ask-remark-as-of = As of { $date }.
ask-remark-ocr = Read from a scanned picture: check figures against the original.
ask-remark-note = Read the official text before you act on it.
ask-remark-note-url = Read the official text before you act on it: { $url }
ask-remark-continued = Understood as a follow-up about { $document }.

ask-none-nothing = No clause on the shelf answers this question, so the assistant gives no answer rather than a wrong one. Ask more precisely (the subject, the document's number), or pass the question on.
ask-none-document = There is no document numbered { $number } on the shelf. The number may be wrong, or the document has not been added.
ask-none-place = { $document } has no { $place }.
ask-none-place-last = { $document } has no { $place }: it ends with { $last }.
ask-none-subject = { $document } is on the shelf, but none of its clauses answers the question.

# Each of several things asked at once: those held beside each other, those asked one after the other.
ask-part-compared = On { $name }:
ask-part-asked = { $place }. { $name }
ask-part-nothing = No clause on the shelf answers this part.
ask-remark-more-parts = At most four things are answered at once; please ask the others separately.

ask-clarify = Several documents fit. Which one do you mean?
ask-clarify-document = Of which document? Please add its number or name, for example: “điều 3 quy chế 01”.
ask-refused-people = The assistant does not look up, count or judge people: who said, asked or suggested what. It only quotes documents.

ask-button-full = Read all of { $place }
ask-button-before = Clause before
ask-button-quotes = The exact words
ask-button-after = Clause after
ask-button-original = Download the original
ask-button-right = That is it
ask-button-wrong = Not right
ask-button-pass-on = Send the question to an officer
ask-document = { $type } { $number }
ask-document-named = { $title }
ask-document-choice = { $document } – { $title }

ask-no-neighbour = The document has no further clause on this side.
ask-gone = This clause is no longer on the shelf. Please ask again.
ask-original = Original file: { $name }
ask-original-none = The original file is not kept here.
ask-thanks-right = Thank you. Noted, without your name.
ask-thanks-wrong = Thank you. Noted as not right, without your name. Ask more precisely, or pass the question on.

# Answers that a model words and the program checks
ask-worded-source = [{ $number }] { $source } ({ $note })
ask-worded-notice = Worded by a machine (AI) from the passages on the shelf; the program has compared each sentence with the exact words. What counts are the exact words: press “The exact words”.
ask-worded-notice-remote = Worded by a machine (AI) outside this organisation from public passages; what is personal was taken out of the question before it was sent, and the program has compared each sentence with the exact words. What counts are the exact words: press “The exact words”.
