# The office's own table of words.
glossary-none = The office has no table of words of its own. Set GLOSSARY_FILE to the path of a file with two columns, “người dân nói” and “văn bản viết”; docs/operations.md shows one.
glossary-read = { $file }: { $entries } lines are used, { $problems } are wrong.
glossary-line = Table of words { $file }, line { $line } is left out: { $problem } It says: “{ $words }”.
glossary-unread = The table of words { $file } cannot be used, only the words that come with the program count. { $reason }
glossary-problem-one-column = It needs both columns: what people say, then what documents write.
glossary-problem-many-columns = It has more than two columns; put a cell with a comma in quotation marks, or part the columns by a semicolon.
glossary-problem-no-words = A column has no letters.
glossary-problem-only-asks = What people say consists of words that stand in every question.
glossary-problem-too-long = Too long: at most 8 syllables said and 20 written.
glossary-problem-twice = It stands on an earlier line too.
glossary-problem-too-many = More than 1,000 lines; this one and those below are not used.
