# Họp định kỳ, như lần trước
series-button-open = Lịch định kỳ
series-button-again = Như lần trước
series-day = { $is ->
        [off] trùng ngày nghỉ
        [unsettled] có thể là ngày nghỉ (chưa có quyết định)
       *[work] ngày làm bù
    }{ $name }
series-date = { $number }) { $time }{ $note }{ $state ->
        [skipped] {" "}(bỏ lần này)
        [moved] {" "}(đã dời)
        [drafted] {" "}(đã chuẩn bị giấy mời)
       *[plain] {""}
    }
series-ask-rule = Họp định kỳ vào lúc nào? Xin gõ một câu, ví dụ: 19h30 ngày 3 hằng tháng tại nhà văn hóa; hoặc: thứ sáu đầu tháng lúc 19h30. Gõ 0 để thôi.
series-rule-unclear = Chưa rõ lịch: xin ghi ngày trong tháng (ngày 3 hằng tháng), hoặc thứ và tuần (thứ sáu đầu tháng), và giờ.
series-rule-daily = Trợ lý không đặt lịch họp hằng ngày, vì mỗi lần họp có một giấy mời phải xem rồi mới gửi. Xin ghi thứ trong tuần hoặc các ngày trong tháng, ví dụ: 7h15 sáng thứ hai hằng tuần; 20h các ngày 1 và 15 hằng tháng.
series-ask-hour = Họp lúc mấy giờ? Ví dụ: 19h30. Gõ 0 để thôi.
series-ask-place = Họp ở đâu? Xin gõ địa điểm. Gõ 0 để thôi.
series-preview =
    { $unit }: lịch { $kind }, sáu lần tới:
    { $dates }
    Nơi họp: { $place }
series-rare = Tháng nào không có ngày này thì tháng ấy không họp.
series-replaces = Lịch định kỳ đang có của loại họp này sẽ được thay.
series-sure = Đúng thì bấm “Đặt lịch này”. Trợ lý chỉ chuẩn bị giấy mời; đồng chí bấm “Gửi giấy mời” thì đảng viên mới nhận.
series-button-set = Đặt lịch này
series-button-retype = Gõ lại
series-set = Đã đặt lịch. Trước mỗi lần họp { $days } ngày, trợ lý chuẩn bị giấy mời và nhắn đồng chí xem.
series-several = { $unit } có nhiều lịch định kỳ. Xin chọn:
series-page =
    { $unit }: { $kind } định kỳ
    { $dates }
    Nơi họp: { $place }
    Giấy mời được chuẩn bị trước { $days } ngày.
series-button-skip-which = Bỏ một lần
series-button-move-which = Dời một lần
series-button-lead = Đổi số ngày chuẩn bị
series-button-end = Thôi lịch này
series-button-another = Đặt lịch khác
series-which-skip = Bỏ lần họp nào?
series-which-move = Dời lần họp nào?
series-day-off = { $time }: { $note }. Giữ, dời hay bỏ?
series-button-keep = Giữ ngày này
series-button-move = Dời sang lúc khác
series-button-skip = Bỏ lần này
series-date-over = Lần họp này đã chuẩn bị giấy mời, đã bỏ hoặc đã qua.
series-done-keep = Giữ: { $time }.
series-done-skip = Đã bỏ lần họp { $time }.
series-done-move = Đã dời sang { $time }.
series-ask-move = Dời lần họp { $time } sang lúc nào? Ví dụ: 20h thứ sáu 11/12. Gõ 0 để thôi.
series-move-far = Chỉ dời được trong { $days } ngày trước hoặc sau ngày theo lịch.
series-ask-lead = Đang chuẩn bị trước { $days } ngày. Xin gõ số ngày mới, từ 3 đến 14. Gõ 0 để thôi.
series-done-lead = Từ nay giấy mời được chuẩn bị trước { $days } ngày.
series-ask-end = Thôi lịch định kỳ: { $kind }? Cuộc họp đã gọi vẫn giữ nguyên.
series-button-end-sure = Đúng, thôi lịch
series-ended = Đã thôi lịch định kỳ này.
series-draft =
    Trợ lý đã chuẩn bị giấy mời, chưa gửi cho ai:
    { $unit }: { $kind }
    { $time }
    Nơi họp: { $place }
    Nội dung: { $agenda }
    Sẽ mời { $people } đồng chí, { $linked } nhận qua Zalo/Telegram.
    { $asks ->
        [ask] Ngày này { $note }. Giữ ngày này thì bấm “Gửi giấy mời”, dời thì bấm “Sửa trước khi gửi”.
        [known] Ngày này { $note }.
       *[none] {""}
    }
series-draft-again =
    Giấy mời này chưa gửi, còn ba ngày nữa là họp:
    { $unit }: { $kind }
    { $time }
    Nơi họp: { $place }
    Nội dung: { $agenda }
    Sẽ mời { $people } đồng chí, { $linked } nhận qua Zalo/Telegram.
    { $asks ->
        [none] {""}
       *[other] Ngày này { $note }.
    }
series-button-edit = Sửa trước khi gửi
series-button-drop = Bỏ lần này
series-dropped = Đã bỏ lần này, chưa ai được mời.
series-again-none = Chưa có cuộc họp nào trước đây để làm theo. Gõ “họp” để gọi họp mới.
series-again-day = Như lần trước ({ $time }), nhưng chưa rõ ngày giờ của lần này. Xin chọn, hoặc gõ ngày giờ, ví dụ: 19h30 thứ năm 10/12.
