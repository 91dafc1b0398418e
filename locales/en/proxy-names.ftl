# Answers for others: by name instead of number
proxy-names-words = Not clear: “{ $typed }”.
proxy-names-nobody = Nobody on the list is called “{ $typed }”.
proxy-names-several = “{ $typed }” may be { $count } people: { $people }. Type the number or the whole name.
proxy-names-twice = Named twice: { $people }. Say it once.
proxy-names-go-on = Type on for whom it is not clear, or press “Yes, write it down” for the lines above.
