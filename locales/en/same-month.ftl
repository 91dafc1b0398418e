# The month has a meeting of the kind already
twice-a-month-called = In { $month } a meeting is called already ({ $kind }): { $time }.
twice-a-month-second = { $line } This is the second one in the month.
twice-a-month-draft = { $line } If there is to be no other one, press “Leave this month out”.
twice-a-month-ask = { $line } The rule gives one more, { $time }: leave it out, keep or move it?
twice-a-month-button-drop = Leave this month out
