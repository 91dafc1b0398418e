# Papers of meetings, and figures about them.
papers-sheet-meeting = Điểm danh
papers-sheet-year-regular = Sinh hoạt thường kỳ
papers-sheet-year-other = Họp khác
papers-meeting-title = DANH SÁCH ĐIỂM DANH
papers-draft = BẢN TẠM, chưa xác nhận
papers-meeting-of = { $unit }: { $kind }
papers-meeting-when = Thời gian: { $time }
papers-meeting-where = Địa điểm: { $place }
papers-column-number = STT
papers-column-name = Họ và tên
papers-column-standing = Chính thức/ dự bị
papers-column-presence = Có mặt/ vắng
papers-column-reason = Lý do (nhóm)
papers-column-note = Ghi chú
papers-column-signature = Ký tên
papers-column-month = T{ $month }
papers-column-expected = Phải dự
papers-column-attended = Có mặt
papers-column-share = Tỷ lệ (%)
papers-standing = { $standing ->
        [official] chính thức
        [probationary] dự bị
        [exempt] miễn sinh hoạt
       *[elsewhere] sinh hoạt nơi khác
    }
papers-presence = { $presence ->
        [there] có mặt
        [excused] vắng có lý do
        [absent] vắng không lý do
       *[open] chưa rõ
    }
papers-reason = { $reason ->
        [health] sức khỏe
        [work_trip] công tác
        [family] việc gia đình
       *[other] lý do khác
    }
papers-note-online = trực tuyến
papers-note-late = { $minutes ->
        [0] đến muộn
       *[other] muộn { $minutes } phút
    }
papers-figure-all = Tổng số trong danh sách
papers-figure-expected = Phải dự
papers-figure-attended = Có mặt trong số phải dự
papers-figure-percent = Tỷ lệ dự họp (%)
papers-figure-present = Có mặt tại chỗ, đúng giờ
papers-figure-online = Trực tuyến
papers-figure-late = Đến muộn
papers-figure-excused = Vắng có lý do
papers-figure-absent = Vắng không lý do
papers-figure-unconfirmed = Chưa rõ
papers-figure-base = Số làm căn cứ biểu quyết
papers-year-title = TỔNG HỢP ĐIỂM DANH NĂM { $year }
papers-year-of-regular = Sinh hoạt thường kỳ, theo tháng
papers-year-of-other = Các cuộc họp khác
papers-year-mark = { $presence ->
        [present] x
        [online] tt
        [late] m
        [excused] P
        [absent] K
       *[open] ?
    }
papers-year-apart = { $standing ->
        [exempt] miễn
       *[elsewhere] nơi khác
    }
papers-year-legend = x: có mặt; tt: trực tuyến; m: đến muộn; P: vắng có lý do; K: vắng không lý do; ?: chưa rõ; ô trống: không có trong danh sách cuộc họp. Dấu *: miễn sinh hoạt hoặc sinh hoạt nơi khác mà có dự, không tính vào số phải dự.
papers-year-waiting = Chưa xác nhận điểm danh nên không tính: { $meetings }.
papers-year-empty = Năm { $year } chưa có cuộc họp nào đã chốt điểm danh.
papers-list-title = DANH SÁCH DỰ HỌP
papers-list-made = In ngày { $date }. { $mark }
papers-list-page = Trang { $page }
papers-button-sheet = Danh sách điểm danh (Excel)
papers-button-minutes = Biên bản (Word)
papers-button-list = Danh sách in (PDF)
papers-button-year = Bảng năm { $year }
papers-button-sure = Đúng, gửi tệp cho tôi
papers-button-back = Quay lại
papers-ask = { $paper ->
        [sheet] Tệp điểm danh có tên và việc dự họp của từng đồng chí
        [minutes] Biên bản điền sẵn có tên các đồng chí vắng
       *[list] Danh sách in có tên từng đồng chí
    } trong { $unit }: chỉ dùng trong đơn vị, không gửi vào nhóm chung. Tệp ghi tên đồng chí và giờ lấy, việc lấy tệp được ghi vào nhật ký.
papers-ask-year = Bảng năm { $year } có việc dự họp của từng đồng chí trong { $unit }: chỉ dùng trong đơn vị, không gửi vào nhóm chung. Tệp ghi tên đồng chí và giờ lấy, việc lấy tệp được ghi vào nhật ký.
papers-not-now = Chưa có tệp này: danh sách in lấy được trước giờ họp, điểm danh và biên bản lấy được sau giờ họp; cuộc họp đã hoãn thì không có.
papers-made = Đây là tệp “{ $file }”. Tệp được giữ 24 giờ.
papers-made-by = Người lấy: { $name }, lúc { $time } ngày { $date }
papers-told = Đồng chí { $name } vừa lấy tệp “{ $file }” của { $unit }.
papers-file-sheet = Điểm danh { $unit } { $date }
papers-file-minutes = Biên bản { $unit } { $date }
papers-file-list = Danh sách dự họp { $unit } { $date }
papers-file-year = Điểm danh năm { $year } { $unit }
papers-month-wrong = Xin gõ tháng từ 1 đến 12, ví dụ: tổng hợp tháng 11.
papers-summary =
    Tổng hợp tháng { $month } – { $unit }
    Đã họp { $held }, hoãn { $cancelled }.
papers-summary-meeting = • { $time }, { $kind }: { $state ->
        [held] phải dự { $expected }, có mặt { $attended } ({ $percent }%)
        [open] chưa chốt điểm danh
        [cancelled] đã hoãn
       *[coming] chưa họp
    }
papers-summary-whole = Cả tháng: phải dự { $expected } lượt, có mặt { $attended } lượt ({ $percent }%).
papers-summary-answers = Trả lời giấy mời: có mặt { $yes }, trực tuyến { $online }, xin vắng { $no }, chưa chắc { $unsure }, không trả lời { $silent }.
papers-summary-told =
    { $summary }
    Gõ “tổng hợp” để xem tháng này.
papers-button-month = Tháng { $month }
papers-totals = Số liệu họp của { $count } đơn vị. Đơn vị phải dự dưới 5 người thì không nêu số liệu.
papers-totals-unit =
    { $unit }
    Họp gần nhất: { $state ->
        [none] chưa có
        [open] { $last }, chưa chốt điểm danh
        [few] { $last }, phải dự dưới 5 người
       *[full] { $last }, phải dự { $expected }, có mặt { $attended } ({ $percent }%)
    }
    Họp tới: { $next ->
        [none] chưa có lịch
       *[other] { $next }
    }
papers-button-totals = Số liệu họp các đơn vị
papers-button-more-units = Xem tiếp { $count } đơn vị
