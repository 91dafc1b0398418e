# Điểm danh QR: check-in by a code that turns.
checkin-button-open = Mở điểm danh QR
checkin-button-link = Liên kết màn hình QR
checkin-button-close = Đóng điểm danh QR
checkin-no-address = Trợ lý chưa có địa chỉ công khai (PUBLIC_URL) nên chưa mở được điểm danh QR. Xin điểm danh theo danh sách.
checkin-not-now = Điểm danh QR mở được từ 30 phút trước đến 60 phút sau giờ họp, và khi điểm danh chưa chốt.
checkin-opened =
    Đã mở điểm danh QR, đến { $until }. Mở liên kết này trên máy tính, ti vi hoặc điện thoại để ở chỗ ai cũng thấy:
    { $url }
    Mã đổi mỗi 30 giây. Ai có liên kết thì thấy mã: xin không gửi vào nhóm.
checkin-closed = Đã đóng điểm danh QR.
checkin-group = Xin gõ mã trong cuộc trò chuyện riêng với trợ lý.
checkin-wrong = Mã không đúng hoặc đã đổi. Xin xem mã mới trên màn hình rồi gõ lại, ví dụ: điểm danh 482913. Vẫn không được thì xin báo chủ trì.
checkin-noted = Đã ghi nhận có mặt lúc { $at }, cuộc họp { $time }. Chủ trì xác nhận khi chốt điểm danh.
checkin-noted-before = Đồng chí đã được ghi nhận có mặt từ lúc { $at }, cuộc họp { $time }.

checkin-page-title = Điểm danh
checkin-page-how = Quét mã bằng máy ảnh hoặc Zalo, hoặc gõ cho trợ lý: điểm danh và 6 số này
checkin-page-code = Mã lúc này
checkin-page-here = Đã có mặt
checkin-page-lost = Mất kết nối, đang thử lại…
checkin-page-over = Điểm danh đã đóng
checkin-page-over-more = Liên kết này không đúng, hoặc điểm danh đã đóng. Ai chưa được ghi nhận xin báo chủ trì.
checkin-scan-title = Điểm danh: còn một bước
checkin-scan-telegram = Mở Telegram, bấm Start
checkin-scan-zalo = Mở Zalo rồi gõ câu trên
checkin-scan-type = Trong cuộc trò chuyện với trợ lý, gõ:
checkin-scan-words = điểm danh { $code }
checkin-scan-soon = Mã đổi mỗi 30 giây. Báo sai thì xin quét lại, hoặc gõ 6 số đang hiện trên màn hình.
checkin-failed-title = Máy chủ gặp lỗi
checkin-failed = Xin thử lại sau ít phút, hoặc báo chủ trì.

# The roll of a long list
meetings-roll-changed = Đã ghi { $count } đồng chí:
meetings-roll-open = Số còn chưa rõ: { $numbers }.
meetings-roll-left-out = “Tất cả” không tính đồng chí miễn sinh hoạt, sinh hoạt nơi khác: ai có dự thì xin gõ số.
meetings-button-roll-all = Xem cả danh sách
