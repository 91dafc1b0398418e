# The chat in the browser and in the terminal.

page-lang = vi
page-title = Chibo – trợ lý văn bản cho chi bộ và Mặt trận cơ sở
page-name = Chibo
page-ai-label = Trợ lý tự động (AI)
page-about = Hỏi văn bản, được trích nguyên văn đúng điều khoản, kèm nguồn và hiệu lực.
page-check = Chibo là máy, có thể sai: hãy đối chiếu văn bản gốc.
page-personas = Vai đang thử
page-persona-citizen = Người dân
page-persona-citizen-hint = Đọc văn bản công khai
page-persona-member = Đảng viên
page-persona-member-hint = Đọc thêm văn bản cho đảng viên
page-persona-secretary = Bí thư
page-persona-secretary-hint = Đọc thêm văn bản của cấp ủy
page-demo-notice = Bản trình diễn: vai chỉ để thử quyền xem
page-log = Cuộc trò chuyện với Chibo
page-you = Người hỏi
page-today = Hôm nay
page-yesterday = Hôm qua

page-empty-title = Xin chào, đây là trợ lý Chibo
page-empty-text = Hỏi bằng lời thường, có dấu hay không dấu đều được. Trợ lý trích nguyên văn điều khoản, nói rõ nguồn và còn hiệu lực hay không.
page-examples = Có thể hỏi
page-example-1 = Chi bộ họp mấy tháng một lần?
page-example-2 = dang phi huu tri bao nhieu
page-example-3 = Gửi góp ý cho xã bằng cách nào?
page-example-4 = hướng dẫn 12 quy định sinh hoạt mấy phút
page-example-5 = Nghị quyết mẫu số 01 nói gì về chuyển đổi số?

page-composer = Tin nhắn
page-placeholder = Nhập câu hỏi…
page-send = Gửi
page-send-hint = Enter để gửi, Shift + Enter để xuống dòng
page-typing = Chibo đang soạn câu trả lời
page-typing-long = Chibo vẫn đang tra cứu, xin đợi thêm chút…
page-sending = Đang gửi
page-unsent = Chưa gửi được.
page-resend = Gửi lại
page-more = Xem thêm
page-less = Thu gọn
page-quote = Trích nguyên văn
page-copy = Chép
page-copied = Đã chép
page-choices = Lựa chọn, bấm hoặc gõ số
page-download = Tải về
page-unread = Tin mới
page-to-end = Xuống cuối
page-photo-add = Thêm ảnh
page-photo-take = Chụp ảnh
page-photos = Ảnh sẽ gửi
page-photo-sent = [Ảnh]
page-photo-remove = Bỏ ảnh {"{"}number{"}"}
page-photo-alt = Ảnh {"{"}number{"}"} sẽ gửi
page-photo-count = Đã thêm ảnh, sẽ gửi: {"{"}count{"}"}.
page-photo-most = Mỗi lần gửi tối đa 6 ảnh.
page-photo-refused = Chỉ nhận ảnh, mỗi ảnh tối đa 10 MB.
page-offline = Mất kết nối. Chibo đang tự nối lại…
page-no-script = Trang này cần JavaScript. Hãy bật JavaScript rồi tải lại trang.

page-error-bad-message = Trang gửi một tin mà máy chủ không hiểu. Hãy tải lại trang rồi thử lại.
page-error-empty-message = Tin nhắn chưa có chữ nào.
page-error-no-session = Phiên trò chuyện đã hết. Hãy tải lại trang.
page-error-bad-host = Địa chỉ này chưa được phép dùng cho Chibo. Hãy mở bằng địa chỉ mà người quản trị đã báo.
page-error-bad-origin = Yêu cầu đến từ một trang khác nên bị từ chối.
page-error-not-found = Không có nội dung ở địa chỉ này.
page-error-wrong-method = Địa chỉ này không nhận kiểu yêu cầu đó.
page-error-too-long = Tin quá dài. Hãy rút gọn còn tối đa 4.000 ký tự.
page-error-not-json = Máy chủ chỉ nhận tin dạng JSON.
page-error-not-picture = Máy chủ chỉ nhận ảnh ở địa chỉ này.
page-error-failed = Máy chủ gặp lỗi. Xin thử lại sau ít phút.
page-error-stopped = Chibo đang khởi động lại. Xin thử lại sau ít giây.

console-hello =
    Chibo – trợ lý tự động (AI). Hãy gõ câu hỏi rồi nhấn Enter.
    Gõ “thoat” hoặc nhấn Ctrl-D để kết thúc.
console-failed = Chưa ghi nhận được câu vừa gõ. Xin gõ lại.
console-file = [Tệp kèm theo: { $name } – mở bằng trang web để tải về]
