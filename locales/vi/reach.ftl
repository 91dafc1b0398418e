# One person on several channels.
reach-button-open = Kênh nhận tin
reach-button-code = Lấy mã liên kết
reach-button-enter = Nhập mã liên kết
reach-button-first = Nhận qua { $channel } trước
reach-button-unlink = Bỏ liên kết { $channel }
reach-button-unlink-sure = Đúng, bỏ liên kết
reach-button-keep = Giữ nguyên
reach-button-confirm = Đúng, là tôi
reach-button-refuse = Không phải tôi
reach-button-cancel = Hủy yêu cầu

reach-channel-web = trang web Chibo
reach-channel-console = cửa sổ dòng lệnh
reach-channel-telegram = Telegram
reach-channel-zalo-bot = Zalo Bot
reach-channel-zalo-oa = Zalo OA

reach-alone = Đồng chí/ông/bà đang nhận tin qua { $channel }. Có thể liên kết thêm kênh khác (Zalo, Telegram), để khi một kênh không gửi được, tin vẫn tới qua kênh kia.
    Cách làm: lấy mã ở một kênh, gõ mã đó ở kênh kia, rồi quay lại xác nhận.
reach-order = Tin được gửi qua { $first } trước; nếu không gửi được thì qua { $rest }.
reach-ordered = Đã đổi thứ tự.
reach-group = Việc riêng, trợ lý không trả lời ở nhóm. Xin nhắn riêng cho trợ lý rồi gõ “kênh nhận tin”.
reach-already = Kênh này đã liên kết. Muốn thêm kênh mới, xin gõ “kênh nhận tin” ở đây để lấy mã, rồi gõ mã đó ở kênh mới.

reach-code = Mã liên kết: { $code }
    Trong 10 phút, xin mở trợ lý Chibo ở kênh kia, gõ mã này, rồi quay lại đây xác nhận.
    Mã chỉ dùng một lần. Không đưa mã cho người khác.
reach-enter = Xin gõ mã lấy ở kênh kia, ví dụ LK-234567ABC. Gõ 0 để thôi.
reach-wrong = Không dùng được mã này: mã chưa đúng, đã hết hạn, đã dùng, hoặc lấy ở chính loại kênh này. Xin lấy mã mới ở kênh kia rồi gõ lại.
reach-blocked-minutes = Đã gõ sai mã nhiều lần. Để an toàn, xin đợi { $count } phút rồi gõ lại.
reach-blocked-hours = Đã gõ sai mã nhiều lần. Để an toàn, xin đợi { $count } giờ rồi gõ lại.
reach-requested = Đã gửi yêu cầu. Trong 10 phút, xin mở kênh đã lấy mã và chọn “Đúng, là tôi”.
    Nếu mã này do người khác đưa, hãy hủy: liên kết rồi, người đó đọc được văn bản dành cho đồng chí/ông/bà.
reach-cancelled = Đã hủy. Hai kênh không được liên kết.
reach-confirm = Có người vừa gõ mã liên kết lấy ở đây trên { $channel }. Có đúng là đồng chí/ông/bà không?
    Liên kết rồi, hai kênh được xem là của cùng một người. Nếu không phải, chọn “Không phải tôi”.
reach-request-gone = Yêu cầu liên kết này đã hết hạn, đã hủy hoặc đã dùng. Muốn liên kết, xin gõ “kênh nhận tin” để lấy mã mới.
reach-refused = Đã từ chối. Không có kênh nào được liên kết và mã không còn dùng được.
reach-not-confirmed = Kênh kia không xác nhận, nên hai kênh không được liên kết.
reach-linked = Đã liên kết với { $channel }.
reach-unlink = Bỏ liên kết { $channel }? Kênh đó sẽ không nhận tin thay kênh khác và không dùng chung quyền xem văn bản nữa.
reach-unlinked = Đã bỏ liên kết { $channel }.
