# The month has a meeting of the kind already
same-month-called = In { $month } a meeting is called already ({ $kind }): { $time }.
same-month-second = { $line } This is the second one in the month.
same-month-draft = { $line } If there is to be no other one, press “Leave this month out”.
same-month-ask = { $line } The rule gives one more, { $time }: leave it out, keep or move it?
same-month-button-drop = Leave this month out
