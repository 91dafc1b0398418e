cli-cases-takes = { $unit } takes suggestions of citizens in.
cli-cases-takes-not = { $unit } takes no new suggestions in.
cli-cases-still-open = Note: { $unit } has { $open } open suggestions; they still have to be answered in time.
desk-set-units = Settings of which unit?
desk-set =
    How { $unit } takes suggestions in:
    Takes new ones: { $takes ->
        [yes] yes
       *[no] no
    }
    Accepts within { $accept } working days, answers within { $answer }, is warned { $warn } before.
desk-set-given = { $category }: goes to { $desk }
desk-set-ask-days =
    { $unit } has { $accept } working days to accept, { $answer } to answer, { $warn } of warning.
    Please type three numbers in that order, for example: 3 10 2. The law allows 10 days to accept at most.
desk-set-three = Three numbers are needed.
desk-set-ask-category = Which category goes to a unit below?
desk-set-ask-desk = { $category }: { $count ->
        [0] there is no unit below in which somebody handles suggestions.
       *[other] which unit works on it?
    }{ $more ->
        [yes] {" "}If it is not below, please type its name.
       *[no] {""}
    }
desk-set-ask-off = { $open ->
        [0] Shall { $unit } take no new suggestions in?
       *[other] { $unit } has { $open } open suggestions, which still have to be answered in time. Shall it take no new ones in?
    }
desk-set-button-days = Other days
desk-set-button-categories = Give a category away
desk-set-button-on = Take suggestions in
desk-set-button-off = Take no more in
desk-set-button-off-sure = Yes, no more
desk-set-button-own = The unit itself
desk-set-button-back = Back to the settings
