# Sentences that every feature uses.
common-menu = Chibo (an automatic assistant – AI) answers by quoting the documents on its shelf word for word.
    Type a question in Vietnamese, with or without accents. Type 0 to see this again.
common-person = Type your question and choose “Pass on to the officer”, or contact your office directly. In an emergency call 113, 114, 115.
common-empty = The assistant reads text only. Please type your question.
common-button-unknown = This button is out of date. Please ask again.
common-number-unknown = There is no choice { $number }. Type your question again, or 0 for help.
common-failed = Something went wrong with this message. It is stored; please try again in a few minutes.
