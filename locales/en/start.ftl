# Lines of the service's start.
start-database = Opening the database…
start-knowledge = Reading the documents in { $folder }…
start-shelf = { $documents } documents on the shelf, { $sections } sections.
start-left-out = Left out { $file }: { $reason }
start-model-remote = Note: questions and public passages are sent to the model outside at { $host }, as { $approvedBy } approved by { $reference }, until { $until }.
start-model-over = The approval of the model outside at { $host } ({ $reference }) ended on { $until }: clauses are quoted from now on. To go on, set CHAT_REMOTE_UNTIL by a new decision.
start-ready = Chibo is ready. Open a browser at: { $url }
start-stop = Press Ctrl+C to stop.
start-stopping = Stopping…
