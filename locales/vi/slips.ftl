# Printed invitations.
slips-title = Phiếu mời dùng trợ lý Chibo – { $unit }
slips-dear = Kính gửi đồng chí { $name }
slips-app-zalo = Zalo
slips-app-telegram = Telegram
slips-scan-start = { $app }: quét mã QR rồi bấm Bắt đầu (Start).
slips-scan-type = { $app }: quét mã QR mở “{ $account }”, rồi nhắn mã dưới đây.
slips-search = Mở { $app }, tìm “{ $account }”, nhắn: { $code }
slips-valid = Dùng đến ngày { $date }
slips-once = Mã chỉ dùng một lần; không đưa cho người khác.
slips-automatic = Trợ lý Chibo là chương trình trả lời tự động, không phải người.
slips-made = In ngày { $date } – { $unit }
slips-page = Trang { $page }/{ $pages }
error-print-empty = Không có phiếu nào để in. Xin kiểm tra lại danh sách.
