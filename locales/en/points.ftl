# Another name for a point of a meeting that is called
points-button-rename = Rename a point
points-none = No meeting in several places is coming up.
points-which = Rename point { $number } to “{ $name }” of which meeting?
points-ask = Which point? Type its number and the new name, such as: 2: Nhà văn hóa thôn 3. Type 0 to stop.
points-unclear = Not clear.
points-preview =
    Point { $number } will be called: { $name } (now: { $before })
    { $told } who chose this point or have not chosen one are told now; who has no invitation yet gets a new one.
