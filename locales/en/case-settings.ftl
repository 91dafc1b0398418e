cli-cases-takes = { $unit } takes suggestions of citizens in.
cli-cases-takes-not = { $unit } takes no new suggestions in.
cli-cases-still-open = Note: { $unit } has { $open } open suggestions; they still have to be answered in time.
