# Meetings in everybody's own calendar
calendar-event-summary = { $unit }: { $kind }
calendar-event-cancelled = CANCELLED – { $what }
calendar-event-agenda =
    Agenda: { $agenda }
    Papers: see the members' electronic handbook.
calendar-event-feed = Agenda: see the invitation in the chat with the assistant.
calendar-event-public =
    Agenda: { $agenda }
    { $delegate ->
        [none] {""}
       *[other] Delegate: { $delegate }
    }
calendar-public = Public calendar: { $place }
calendar-name = My meetings
calendar-file = meeting
calendar-button-add = Add to calendar
calendar-button-remove = Remove from calendar
calendar-button-link = Subscribe to a calendar
calendar-button-close = End the calendar
calendar-file-sent = Open this file and choose “Add” to put the meeting into your calendar. When the time changes, press again for a new file.
calendar-file-cancelled = This meeting is cancelled. Open this file to remove it from your calendar; where that does not happen, please remove it by hand.
calendar-gone = This meeting is not in your calendar any more.
calendar-link =
    Your meetings; your calendar follows changes and cancellations:
    { $webcal }
    { $https }
    iPhone: tap the first link and choose “Subscribe”.
    Android: open calendar.google.com on a computer → Other calendars (+) → From URL → paste the second link (Google is slow, sometimes a day).
    Whoever has this link sees when and where you meet, so pass it on to nobody. With Google, Google keeps times and places too. To end it, type “hủy lịch”.
calendar-no-address = There is no calendar to subscribe to here. The button “Add to calendar” still gives a file of each meeting.
calendar-closed = Done: the old link leads nowhere. Please remove the calendar from your device.
calendar-none = You have no calendar.
calendar-group = This is private; the assistant does not answer it in a group. Please write to it alone and type “lịch của tôi”.
