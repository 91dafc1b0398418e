# How a message ended, for the operator and the secretary.
outbox-waiting = waiting
outbox-sending = being sent
outbox-sent = sent
outbox-delivered = delivered
outbox-seen = seen
outbox-failed = failed
outbox-unreachable = unreachable
outbox-unknown = unknown whether it arrived
outbox-expired = too late, not sent
outbox-withdrawn = withdrawn
# Says that there is news, and nothing of it.
outbox-hint = There is news for you. Write anything here to receive it.
