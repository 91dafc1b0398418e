# Họp: gọi họp, giấy mời, trả lời
meetings-button-open = Họp
meetings-kind-regular = sinh hoạt thường kỳ
meetings-kind-thematic = sinh hoạt chuyên đề
meetings-kind-committee = họp chi ủy
meetings-kind-extraordinary = họp đột xuất
meetings-kind-voters = tiếp xúc cử tri
meetings-kind-reception = tiếp công dân
meetings-kind-public = sinh hoạt cộng đồng
meetings-weekday = { $weekday ->
        [0] Chủ nhật
        [1] thứ Hai
        [2] thứ Ba
        [3] thứ Tư
        [4] thứ Năm
        [5] thứ Sáu
       *[6] thứ Bảy
    }
meetings-time = { $hour }, { $weekday } { $date } (ngày { $lunarDay } tháng { $lunarMonth ->
        [1] Giêng
        [12] Chạp
       *[other] { $lunarMonth }
    }{ $leap ->
        [yes] {" "}nhuận
       *[no] {""}
    } âm lịch)
meetings-time-short = { $hour } { $weekday } { $short }
meetings-online = Trực tuyến
meetings-unit =
    { $unit }
    { $count ->
        [0] Chưa có cuộc họp nào sắp tới.
       *[other] Có { $count } cuộc họp sắp tới. Bấm vào giờ họp để xem ai đã trả lời.
    }
    Gọi họp cũng có thể gõ một câu, ví dụ: họp chi bộ 19h30 thứ năm tuần sau tại nhà văn hóa, nội dung kiểm điểm cuối năm
meetings-button-new = Gọi họp mới
meetings-ask-when = Họp lúc nào? Ví dụ: 19h30 thứ năm 10/12, hoặc 7 giờ rưỡi tối mai. Gõ 0 để thôi.
meetings-when-unclear = { $what ->
        [hour] Chưa rõ giờ họp: xin ghi cả giờ, và sáng, chiều hay tối nếu là giờ từ 1 đến 11.
        [past] Ngày giờ ấy đã qua. Nếu là năm sau, xin ghi cả năm.
        [rule] Ở đây xin ghi ngày giờ của một cuộc họp. Họp đều hằng tuần, hằng tháng thì gõ “lịch định kỳ”.
       *[day] Chưa rõ ngày họp: xin ghi ngày, tháng và giờ.
    }
meetings-when-weekday = Ngày { $date } là { $is }, không phải { $said }. Xin ghi lại ngày nào thì đúng.
meetings-ask-place = Họp ở đâu? Xin gõ địa điểm. Gõ 0 để thôi.
meetings-button-last-place = Như lần trước: { $place }
meetings-ask-agenda = Nội dung họp? Xin gõ nội dung. Gõ 0 để thôi.
meetings-button-usual-agenda = Theo chương trình thường lệ
meetings-agenda-regular = Đánh giá tháng qua, nhiệm vụ tháng tới, việc khác của chi bộ
meetings-agenda-thematic = Theo chuyên đề đã thông báo
meetings-agenda-committee = Chuẩn bị nội dung sinh hoạt chi bộ
meetings-agenda-extraordinary = Chủ trì thông báo tại cuộc họp
meetings-agenda-voters = Nghe ý kiến của cử tri
meetings-agenda-reception = Tiếp nhận ý kiến của công dân
meetings-agenda-public = Theo thông báo
meetings-preview =
    Giấy mời sẽ như sau, xin xem kỹ ngày giờ:

    { $unit }: { $kind }
    { $time }
    Nơi họp: { $place }
    Nội dung: { $agenda }{ $details }

    Mời { $people } đồng chí: { $linked } nhận qua Zalo/Telegram, { $unlinked } chưa liên kết.{ $followers ->
        [0] {""}
       *[other] {" "}Báo để biết: { $followers } đồng chí cấp trên theo dõi chi bộ.
    }
meetings-button-send = Gửi giấy mời
meetings-button-when = Sửa giờ
meetings-button-place = Sửa nơi họp
meetings-button-agenda = Sửa nội dung
meetings-button-drop = Bỏ
meetings-gone = Bản nháp này không còn. Gõ “họp” để bắt đầu lại.
meetings-dropped = Đã bỏ, chưa ai được mời.
meetings-sent =
    Đã ghi cuộc họp cho { $people } đồng chí. { $linked ->
        [0] Chưa đồng chí nào liên kết Zalo hay Telegram với trợ lý, nên KHÔNG AI nhận được giấy mời
       *[other] Giấy mời gửi tới { $linked } đồng chí sau 60 giây
    }{ $linked ->
        [0] .
       *[other] { $urgent ->
            [yes] , kể cả ban đêm
           *[no] {" "}(ban đêm thì sáng hôm sau)
        }; trong 60 giây này còn rút lại được.
    }
    { $unlinked ->
        [0] {""}
       *[other] { $unlinked } đồng chí chưa liên kết: xin gọi điện, hoặc phát phiếu mời ở “Danh sách chi bộ”.
    }
meetings-button-undo = Rút lại
meetings-undo-late = Đã quá 60 giây, không rút lại được nữa. Vẫn đổi hoặc hoãn được.
meetings-undone = Đã rút lại, chưa ai nhận được giấy mời. Bản nháp còn đây.
meetings-button-answers = Ai đã trả lời
meetings-invitation =
    Kính mời đồng chí dự họp
    { $unit }: { $kind }
    { $time }
    Nơi họp: { $place }
    Nội dung: { $agenda }{ $details }
    Xin đồng chí trả lời: bấm nút, hoặc gõ một câu như “có”, “đi muộn 15 phút”, “vắng vì đi công tác”.
meetings-answer-yes = Có mặt
meetings-answer-no = Xin vắng
meetings-answer-unsure = Chưa chắc
meetings-answer-online = Dự trực tuyến
meetings-said = Đã ghi cho cuộc họp { $time }: { $answer ->
        [yes] đồng chí có mặt
        [online] đồng chí dự trực tuyến
        [unsure] đồng chí chưa chắc
       *[no] đồng chí xin vắng
    }{ $late ->
        [0] {""}
       *[other] , đến muộn { $late } phút
    }{ $reason ->
        [health] {" "}vì sức khỏe
        [work_trip] {" "}vì công tác
        [family] {" "}vì việc gia đình
        [other] {" "}vì lý do khác
       *[none] {""}
    }.
meetings-reason-health = Vì sức khỏe
meetings-reason-work_trip = Vì công tác
meetings-reason-family = Vì việc gia đình
meetings-reason-other = Vì lý do khác
meetings-button-unsay = Rút câu trả lời
meetings-unsaid = Đã bỏ câu trả lời cho cuộc họp { $time }. Đồng chí có dự họp không?
meetings-answer-late = Cuộc họp này không còn nhận trả lời.
meetings-answer-cancelled = Cuộc họp này đã hoãn.
meetings-which = Đồng chí được mời nhiều cuộc họp. Câu trả lời này cho cuộc họp nào?
meetings-answers = { $off ->
        [yes] ĐÃ HOÃN: cuộc họp
       *[no] Cuộc họp
    } { $time }, { $people } đồng chí:
meetings-group-yes = Có mặt ({ $count }): { $names }
meetings-group-online = Trực tuyến ({ $count }): { $names }
meetings-group-no = Xin vắng ({ $count }): { $names }
meetings-group-unsure = Chưa chắc ({ $count }): { $names }
meetings-group-silent = Chưa trả lời ({ $count }): { $names }
meetings-group-unreachable = Không nhắn được ({ $count }): { $names }
meetings-more = {" "}và { $count } người nữa
meetings-name-late = { $name } (muộn { $minutes } phút)
meetings-name-reason = { $name } ({ $reason ->
        [health] sức khỏe
        [work_trip] công tác
        [family] việc gia đình
       *[other] lý do khác
    })
meetings-button-phones = Số điện thoại để gọi
meetings-phones = Chưa trả lời hoặc không nhắn được: { $count } đồng chí. Việc xem số đã được ghi vào nhật ký.
meetings-phone-line = { $name }: { $phone }
meetings-over = Cuộc họp này đã hoãn hoặc đã xong.
meetings-button-changes = Đổi hoặc hoãn
meetings-changes = Cuộc họp { $time }: đổi gì? Trước khi báo, trợ lý cho biết bao nhiêu đồng chí sẽ nhận tin.
meetings-button-planning = Lịch, cài đặt, bảng năm
meetings-planning = Lịch họp định kỳ, cách nhắc, bảng điểm danh cả năm.
meetings-button-new-when = Đổi giờ
meetings-button-new-place = Đổi nơi họp
meetings-button-cancel = Hoãn họp
meetings-button-keep = Giữ nguyên
meetings-ask-new-when = Đổi sang lúc nào? Ví dụ: 20h thứ sáu 11/12. Gõ 0 để thôi.
meetings-ask-new-place = Đổi sang nơi nào? Xin gõ địa điểm mới. Gõ 0 để thôi.
meetings-change-preview =
    Đổi thành: { $what }{ $before ->
        [none] {""}
       *[other] {" "}(đang là: { $before })
    }
    { $told } đồng chí đã được mời sẽ được báo ngay; ai chưa nhận giấy mời sẽ nhận giấy mời mới.
meetings-button-change-sure = Đúng, báo đổi
meetings-changed =
    Cuộc họp có thay đổi
    { $unit }: { $kind }
    { $time }
    Nơi họp: { $place }{ $details }
    { $again ->
        [yes] Giờ họp đã đổi: xin đồng chí trả lời lại.
       *[no] Câu trả lời trước của đồng chí vẫn được giữ.
    }
meetings-change-sent = Đã đổi. { $any ->
        [0] Chưa ai nhận được giấy mời nên không có ai để báo; ai đã được gọi điện thì xin gọi lại.
       *[other] Báo đổi cho { $changed } đồng chí, gửi giấy mời mới cho { $invited } đồng chí.
    }
meetings-cancel-preview = Hoãn cuộc họp này? { $told } đồng chí đã được mời sẽ được báo ngay.
meetings-button-cancel-sure = Đúng, hoãn họp
meetings-cancelled =
    Cuộc họp được hoãn
    { $unit }: { $kind }
    { $time }
    Đồng chí không cần trả lời nữa.
meetings-cancel-sent = Đã hoãn. Báo cho { $count } đồng chí; các tin nhắc cũ đã được rút.
meetings-remind-answer =
    Đồng chí chưa trả lời giấy mời họp
    { $unit }: { $kind }
    { $time }
    Nơi họp: { $place }
meetings-remind-eve =
    Nhắc đồng chí về cuộc họp
    { $unit }: { $kind }
    { $time }
    Nơi họp: { $place }{ $papers }
meetings-remind-soon =
    Sắp đến giờ họp: { $time }
    Nơi họp: { $place }
meetings-mine =
    Đồng chí được mời họp
    { $unit }: { $kind }
    { $time }
    Nơi họp: { $place }
    Nội dung: { $agenda }{ $details }
    Trả lời của đồng chí: { $said ->
        [yes] có mặt
        [online] dự trực tuyến
        [no] xin vắng
        [unsure] chưa chắc
       *[none] chưa có
    }
meetings-button-roll = Điểm danh
meetings-button-roll-confirm = Xác nhận điểm danh
meetings-roll-not-now = Điểm danh được từ 30 phút trước giờ họp. Cuộc họp đã hoãn thì không điểm danh.
meetings-roll = Điểm danh cuộc họp { $time }, { $people } đồng chí. Đã điền sẵn theo câu trả lời:
meetings-roll-line = { $number }) { $name }: { $presence ->
        [present] có mặt
        [online] trực tuyến
        [late] đến muộn
        [excused] vắng có lý do
        [absent] vắng không lý do
       *[open] chưa rõ
    }{ $qr ->
        [yes] {" "}(QR)
       *[no] {""}
    }
meetings-roll-how =
    { $open ->
        [0] Đã rõ tất cả.
       *[other] Còn { $open } đồng chí chưa rõ.
    }
    Sửa thì gõ số và chữ, ví dụ: 3 vắng có lý do; 4, 5 muộn; 6-9 có mặt; hoặc: tất cả có mặt trừ 3, 7. Đúng rồi thì bấm “Xác nhận điểm danh”.
meetings-roll-unclear = Chưa hiểu, chưa đổi gì. Xin gõ số thứ tự rồi: có mặt, muộn, trực tuyến, vắng có lý do, vắng không lý do.
meetings-roll-number = Không có số { $number }: danh sách có { $people } đồng chí. Chưa đổi gì.
meetings-roll-done =
    Đã chốt điểm danh cuộc họp { $time }.
    Có mặt { $present }, trực tuyến { $online }, đến muộn { $late }; vắng có lý do { $excused }, vắng không lý do { $absent }, chưa rõ { $unconfirmed }.
    Dự họp { $percent }% của { $expected } đồng chí phải dự (không tính miễn sinh hoạt, sinh hoạt nơi khác).
    Số làm căn cứ biểu quyết: { $base } đảng viên chính thức; quá nửa là từ { $more }.
meetings-call-to-roll = Cuộc họp { $time } đã bắt đầu. Mời đồng chí điểm danh: danh sách đã điền sẵn theo câu trả lời.
