# Nhắc họp: của mỗi người, của đơn vị, việc còn thiếu
reminders-what-answer = xin trả lời giấy mời
reminders-what-eve = nhắc trước một ngày
reminders-what-soon = nhắc trước giờ họp
reminders-nudge-month = báo bí thư: chưa lên lịch tháng
reminders-nudge-quarter = báo bí thư: chưa có chuyên đề quý
reminders-line = – { $what }: { $state ->
        [off] tắt
       *[on] bật
    }
reminders-button-on = Bật { $what }
reminders-button-off = Tắt { $what }
reminders-button-mine = Cách nhắc tôi
reminders-button-unit = Cài đặt nhắc
reminders-button-no-lead = Thôi nhắc thêm
reminders-lead = { $days ->
        [0] {""}
       *[other] { $days } ngày
    } { $hours ->
        [0] {""}
       *[other] { $hours } tiếng
    } { $minutes ->
        [0] {""}
       *[other] { $minutes } phút
    }
reminders-own =
    { $agrees ->
        [no] Đồng chí chưa đồng ý nhận nhắc ở đây nên trợ lý chưa nhắc; gõ “đồng ý của tôi” để bật.
       *[yes] Nhắc họp của đồng chí:
    }
    – nhắc thêm: { $lead ->
        [none] không
       *[other] trước { $lead }
    }
reminders-own-how = Muốn nhắc thêm thì gõ, ví dụ: nhắc tôi trước 1 ngày, nhắc tôi trước 30 phút. Thôi thì gõ: thôi nhắc thêm. Giấy mời, báo đổi, báo hoãn vẫn gửi.
reminders-lead-set = Đã ghi: trợ lý nhắc thêm đồng chí trước mỗi cuộc họp { $lead }.
reminders-lead-gone = Trợ lý không nhắc thêm nữa.
reminders-lead-range = Nhắc thêm được từ 10 phút đến 7 ngày trước giờ họp. Xin gõ lại, ví dụ: nhắc tôi trước 3 tiếng.
reminders-own-message =
    Nhắc thêm theo ý đồng chí
    { $unit }: { $kind }
    { $time }
    Nơi họp: { $place }
reminders-unit =
    Cài đặt nhắc của { $unit }, { $whose ->
        [own] kế hoạch riêng của đơn vị
        [above] theo kế hoạch của cấp trên
       *[program] theo kế hoạch chung
    }. Bấm để bật hoặc tắt:
reminders-missing-month = Chưa lên lịch sinh hoạt tháng { $period } của { $unit }.
reminders-missing-quarter = Quý { $period } của { $unit } chưa có buổi sinh hoạt chuyên đề nào; còn 20 ngày nữa là hết quý.
reminders-button-call = Gọi họp ngay
reminders-button-hush = Thôi nhắc việc này
reminders-finish =
    { $roll ->
        [closed] Cuộc họp { $time } đã chốt điểm danh.
       *[open] Cuộc họp { $time } chưa chốt điểm danh: xin đồng chí xác nhận.
    }
    Biên bản xong thì bấm “Đã xong”, trợ lý không nhắc việc này nữa.
reminders-button-finish = Đã xong
reminders-finished = Đã ghi nhận, trợ lý không nhắc việc của cuộc họp này nữa.
