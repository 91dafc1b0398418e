# One person on several channels.
reach-button-open = My channels
reach-button-code = Get a linking code
reach-button-enter = Enter a linking code
reach-button-first = Reach me on { $channel } first
reach-button-unlink = Unlink { $channel }
reach-button-unlink-sure = Yes, unlink
reach-button-keep = Leave as it is
reach-button-confirm = Yes, that is me
reach-button-refuse = Not me
reach-button-cancel = Cancel the request

reach-channel-web = the Chibo web page
reach-channel-console = the terminal
reach-channel-telegram = Telegram
reach-channel-zalo-bot = Zalo Bot
reach-channel-zalo-oa = Zalo OA

reach-alone = You receive messages on { $channel }. Link another channel (Zalo, Telegram), so that a message still arrives when one of them fails.
    How: get a code on one channel, type it on the other, then come back and confirm.
reach-order = Messages go to { $first } first; if that fails, to { $rest }.
reach-ordered = The order is changed.
reach-group = Personal matters are not answered in a group. Write to the assistant privately and type “kênh nhận tin”.
reach-already = This channel is linked. To add a new one, type “kênh nhận tin” here to get a code, then type the code on the new channel.

reach-code = Linking code: { $code }
    Within 10 minutes, open the Chibo assistant on the other channel, type this code, then come back here to confirm.
    The code works once. Do not give it to anybody else.
reach-enter = Type the code from the other channel, for example LK-234567ABC. Type 0 to leave.
reach-wrong = This code cannot be used: it is wrong, expired, used, or comes from this same kind of channel. Get a new one on the other channel and type it again.
reach-blocked-minutes = Too many wrong codes. To be safe, please wait { $count } minutes before the next one.
reach-blocked-hours = Too many wrong codes. To be safe, please wait { $count } hours before the next one.
reach-requested = The request is sent. Within 10 minutes, open the channel that gave the code and choose “Yes, that is me”.
    If somebody else gave you this code, cancel: once linked, they can read the documents meant for you.
reach-cancelled = Cancelled. The two channels are not linked.
reach-confirm = Somebody typed the linking code from here on { $channel }. Was it you?
    Once linked, both channels count as the same person. If it was not you, choose “Not me”.
reach-request-gone = This request has expired, was cancelled or is used. To link, type “kênh nhận tin” for a new code.
reach-refused = Refused. Nothing was linked and the code no longer works.
reach-not-confirmed = The other channel did not confirm, so the two are not linked.
reach-linked = Linked with { $channel }.
reach-unlink = Unlink { $channel }? It will no longer stand in for another channel, nor share the right to read documents.
reach-unlinked = { $channel } is unlinked.
