# Nhiệm vụ: giao, nhắc, báo, chốt
tasks-ask-list =
    Giao việc của { $unit }: mỗi việc một dòng, nội dung ngắn gọn. Ví dụ:
    Đ/c An: rà soát hộ nghèo thôn 3, trước 20/12
    Đ/c Bình, đ/c Thọ: chuẩn bị hội trường, hạn 25/12
    Gõ 0 để thôi.
tasks-ask-what = Việc { $number }: làm gì? Xin gõ nội dung.
tasks-ask-unknown = Việc { $number } (“{ $what }”): không thấy “{ $name }” trong danh sách của đơn vị. Xin gõ lại họ tên, hoặc số trong danh sách.
tasks-ask-which = Việc { $number } (“{ $what }”): “{ $name }” có { $count } đồng chí. Xin chọn, hoặc gõ đủ họ tên.
tasks-ask-people = Việc { $number } (“{ $what }”): giao cho ai? Gõ tên, ví dụ: An, Bình.
tasks-ask-many = Việc { $number } (“{ $what }”): mỗi việc giao cho nhiều nhất 5 đồng chí. Xin gõ lại tên.
tasks-ask-due = Việc { $number } (“{ $what }”): xong trước ngày nào? Ví dụ: 20/12, hoặc thứ sáu tuần sau.
tasks-day-unclear = Chưa rõ ngày, hoặc ngày ấy đã qua.
tasks-names-unclear = Chỗ này cần họ tên hoặc số trong danh sách.
tasks-preview =
    Giao { $count } việc của { $unit }, xin xem lại:
tasks-preview-line = { $number }) { $what } – { $names } – hạn { $date }
tasks-button-give-sure = Giao việc
tasks-button-give-again = Gõ lại từ đầu
tasks-button-give-none = Bỏ, không giao
tasks-none-given = Không giao việc nào.
tasks-given-done = Đã giao { $count } việc. Gửi { $told } tin báo cho người làm{ $unlinked ->
        [0] .
       *[other] ; { $unlinked } tin không gửi được vì người làm chưa liên kết, xin báo trực tiếp.
    }
tasks-given =
    { $unit } giao việc
    { $what }
    Người làm: { $names }
    Hạn: { $date }
    Có gì mới xin bấm nút, hoặc gõ “đã xong”, “đang làm”, “vướng: …”.
tasks-state = { $state ->
        [given] mới giao
        [doing] đang làm
        [stuck] đang vướng
        [reported] báo xong, chờ xác nhận
        [done] đã xong
       *[dropped] thôi không làm
    }
tasks-late = { $state }, quá hạn
tasks-nobody = chưa có người làm
tasks-totals =
    Nhiệm vụ của { $unit }
    Quá hạn { $late } · mới giao { $given } · đang làm { $doing } · đang vướng { $stuck } · chờ xác nhận { $reported } · đã xong { $done } · thôi { $dropped } (xong và thôi: trong 30 ngày)
tasks-mine = Việc đồng chí đang được giao: { $count }
tasks-mine-none = Đồng chí không có việc nào đang được giao.
tasks-line = { $number }) { $what } – { $names } – hạn { $date } – { $state }
tasks-more = … và { $count } việc nữa: xem trong tệp Excel.
tasks-pick = Gõ “việc 1” để mở việc số 1.
tasks-one =
    { $unit }
    { $what }
    Người làm: { $names }
    Hạn: { $date }
    Tình trạng: { $state }
tasks-note-line = { $name } ghi: { $note }
tasks-gone = Việc này không còn.
tasks-over = Việc này đã kết thúc hoặc không có gì đổi.
tasks-open-already = Việc này đang được làm.
tasks-reported = { $said ->
        [done] Đã báo xong, chờ bí thư xác nhận.
        [doing] Đã ghi: đang làm.
       *[stuck] Đã báo bí thư là đang vướng. Vướng gì, xin ghi ngắn gọn (không quá 300 chữ cái; bí thư, cấp ủy đọc được). Gõ 0 nếu không ghi.
    }
tasks-ask-note = Xin ghi ngắn gọn, không quá 300 chữ cái; bí thư, cấp ủy đọc được. Gõ 0 để thôi.
tasks-noted = Đã ghi.
tasks-which = { $said ->
        [done] Việc nào đã xong?
        [doing] Việc nào đang làm?
       *[stuck] Việc nào đang vướng?
    }
tasks-which-one = { $number }) { $what }
tasks-told-done =
    { $by } báo đã xong việc của { $unit }
    { $what }
    Hạn: { $date }. Người làm: { $names }
    Xin đồng chí xác nhận.
tasks-told-stuck =
    { $by } báo đang vướng việc của { $unit }
    { $what }
    Hạn: { $date }. Người làm: { $names }
tasks-confirmed = Đã xác nhận xong.
tasks-ended = Việc này thôi không làm nữa.
tasks-reopened-done = Đã mở lại.
tasks-ask-move = “{ $what }” đang có hạn { $date }. Hạn mới là ngày nào? Gõ 0 để thôi.
tasks-move = “{ $what }”: đổi hạn từ { $from } sang { $to }? Người làm sẽ được báo.
tasks-moved-done = Đã đổi hạn.
tasks-ask-end = Thôi không làm việc “{ $what }” nữa? Người làm sẽ được báo.
tasks-news-closed = Việc “{ $what }” của { $unit } (hạn { $date }; { $names }) đã được xác nhận xong.
tasks-news-dropped = Việc “{ $what }” của { $unit } (hạn { $date }; { $names }) thôi không làm nữa.
tasks-news-reopened =
    Việc của { $unit } cần làm tiếp
    { $what }
    Người làm: { $names }
    Hạn: { $date }
tasks-news-moved =
    Việc của { $unit } có hạn mới: { $date }
    { $what }
    Người làm: { $names }
tasks-remind-before =
    Nhắc việc của { $unit }, còn ba ngày
    { $what }
    Người làm: { $names }
    Hạn: { $date }
tasks-remind-day =
    Nhắc việc của { $unit }, hôm nay là hạn
    { $what }
    Người làm: { $names }
    Hạn: { $date }
tasks-told-late = { $unit }: quá hạn { $count } việc
tasks-told-ownerless = { $unit }: { $count } việc không còn người làm, xin giao lại cho đồng chí khác
tasks-together-line = – { $what } (hạn { $date })
tasks-button-done = Đã xong
tasks-button-doing = Đang làm
tasks-button-stuck = Vướng
tasks-button-note = Ghi thêm
tasks-button-confirm = Xác nhận xong
tasks-button-reopen = Làm tiếp
tasks-button-move = Đổi hạn
tasks-button-move-sure = Đúng, đổi hạn
tasks-button-end = Không làm việc này nữa
tasks-button-end-sure = Đúng, không làm nữa
tasks-button-task = Mở việc này
tasks-button-tasks = Xem nhiệm vụ
tasks-button-give = Giao việc
tasks-button-keep = Giữ nguyên
tasks-button-export = Xuất Excel
tasks-button-export-sure = Xuất tệp Excel
tasks-export = Xuất bảng nhiệm vụ của { $unit } ra tệp Excel? Việc xuất được ghi vào nhật ký, tệp ghi tên người xuất.
tasks-exported = Bảng nhiệm vụ của { $unit }: { $count } việc. Trợ lý xóa tệp sau 24 giờ.
tasks-export-told = Đồng chí { $name } vừa xuất bảng nhiệm vụ của { $unit }.
tasks-export-mark = { $name } xuất lúc { $time } ngày { $date }
tasks-export-file = Nhiệm vụ { $unit }
tasks-export-sheet = Nhiệm vụ
tasks-column-number = STT
tasks-column-what = Nội dung
tasks-column-names = Người làm
tasks-column-due = Hạn
tasks-column-state = Tình trạng
tasks-column-given = Giao ngày
tasks-column-closed = Kết thúc ngày

audit-act-task-given = giao việc
audit-act-task-done = xác nhận việc đã xong
audit-act-task-dropped = thôi một việc
audit-act-task-reopened = mở lại một việc
audit-act-task-moved = đổi hạn một việc
audit-act-task-exported = xuất bảng nhiệm vụ
cli-retention-of-tasks = việc đã giao, tính từ khi xong hoặc thôi
mydata-view-tasks = – Việc được giao và ghi chú của mình: { $count }.
mydata-sheet-tasks = Việc được giao
mydata-column-title = Nội dung
mydata-column-dueOn = Hạn
mydata-column-note = Ghi chú
mydata-column-assignedAt = Giao lúc
