# Lịch họp trong máy của mỗi người
calendar-event-summary = { $unit }: { $kind }
calendar-event-cancelled = ĐÃ HOÃN – { $what }
calendar-event-agenda =
    Nội dung: { $agenda }
    Tài liệu: xem trên Sổ tay đảng viên điện tử.
calendar-event-feed = Nội dung: xem giấy mời trong cuộc trò chuyện với trợ lý.
calendar-event-public =
    Nội dung: { $agenda }
    { $delegate ->
        [none] {""}
       *[other] Đại biểu: { $delegate }
    }
calendar-public = Lịch công khai: { $place }
calendar-name = Lịch họp của tôi
calendar-file = lich-hop
calendar-button-add = Thêm vào lịch
calendar-button-remove = Xóa khỏi lịch
calendar-button-link = Đăng ký lịch tự cập nhật
calendar-button-close = Hủy lịch đăng ký
calendar-file-sent = Mở tệp này rồi chọn “Thêm” để ghi cuộc họp vào lịch của máy. Giờ họp đổi thì xin bấm lại để lấy tệp mới.
calendar-file-cancelled = Cuộc họp này đã hoãn. Mở tệp này để xóa khỏi lịch của máy; máy nào không tự xóa thì xin xóa tay.
calendar-gone = Cuộc họp này không còn trong lịch của đồng chí.
calendar-link =
    Lịch họp của đồng chí, máy tự cập nhật khi đổi hoặc hoãn:
    { $webcal }
    { $https }
    iPhone: bấm liên kết thứ nhất rồi chọn “Đăng ký”.
    Android: mở calendar.google.com trên máy tính → “Lịch khác” (+) → “Từ URL” → dán liên kết thứ hai (Google cập nhật chậm, có khi sau một ngày).
    Ai có liên kết này xem được giờ và nơi họp của đồng chí, nên xin đừng gửi cho người khác. Dùng Google thì Google cũng giữ giờ, nơi họp. Không dùng nữa thì gõ “hủy lịch”.
calendar-no-address = Ở đây chưa đăng ký lịch được. Đồng chí vẫn thêm được từng cuộc họp bằng nút “Thêm vào lịch”.
calendar-closed = Đã hủy: liên kết lịch cũ không còn dùng được. Xin xóa lịch đã đăng ký trong máy.
calendar-none = Đồng chí chưa đăng ký lịch nào.
calendar-group = Việc riêng, trợ lý không trả lời ở nhóm. Xin nhắn riêng cho trợ lý rồi gõ “lịch của tôi”.
