# How a message ended, for the operator and the secretary.
outbox-waiting = đang chờ
outbox-sending = đang gửi
outbox-sent = đã gửi
outbox-delivered = đã nhận
outbox-seen = đã xem
outbox-failed = lỗi
outbox-unreachable = không liên lạc được
outbox-unknown = không rõ đã tới chưa
outbox-expired = quá hạn, không gửi
outbox-withdrawn = đã thu hồi
# Says that there is news, and nothing of it.
outbox-hint = Có tin mới dành cho ông/bà. Nhắn bất kỳ chữ nào vào đây để nhận.
