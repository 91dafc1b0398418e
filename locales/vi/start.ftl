# Lines of the service's start.
start-database = Đang mở cơ sở dữ liệu…
start-knowledge = Đang đọc thư mục văn bản { $folder }…
start-shelf = Kho có { $documents } văn bản, { $sections } điều/mục.
start-left-out = Bỏ qua { $file }: { $reason }
start-model-remote = Lưu ý: câu hỏi và đoạn văn bản công khai được gửi tới máy chủ mô hình bên ngoài { $host }, theo phê duyệt của { $approvedBy }, số { $reference }, đến hết ngày { $until }.
start-model-over = Phê duyệt dùng mô hình bên ngoài { $host } (số { $reference }) đã hết hạn ngày { $until }: từ nay chỉ trích điều khoản. Muốn dùng tiếp, cập nhật CHAT_REMOTE_UNTIL theo quyết định mới.
start-ready = Chibo đã sẵn sàng. Mở trình duyệt tại: { $url }
start-stop = Nhấn Ctrl+C để dừng.
start-stopping = Đang dừng…
