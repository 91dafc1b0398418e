# Links to fetch a file, and the page on which one is brought.
links-file = Tải tệp “{ $name }” tại đây (trong { $hours } giờ; ai có liên kết đều tải được, xin đừng chuyển tiếp):
    { $url }
links-file-elsewhere = Kênh này không gửi được tệp “{ $name }”. Xin liên hệ người phụ trách để nhận tệp.

links-upload-title = Gửi tệp cho Chibo
links-accepted = Trang này nhận một tệp: { $takes }. Không gửi tài liệu mật hoặc lưu hành nội bộ qua trang này.
# What a link takes, in the conversation and on its page.
links-takes-shelf = PDF, Word (.docx, .doc), Excel (.xlsx), văn bản (.txt) hoặc ảnh (.jpg, .png), nặng không quá { $megabytes } MB
links-takes-roster = Excel (.xlsx) hoặc .csv, nặng không quá { $megabytes } MB
links-takes-resolution = Word (.docx), PDF hoặc văn bản (.txt), nặng không quá { $megabytes } MB
links-choose = Bước 1. Chọn tệp
links-choose-or-photo = Bước 1. Chọn tệp hoặc chụp ảnh
links-send = Bước 2. Bấm để gửi
links-until = Liên kết này dùng được một lần, đến { $time } ngày { $date } (giờ Việt Nam).
links-received-title = Đã nhận tệp
links-received = Chibo đã nhận tệp. Đồng chí/ông/bà có thể đóng trang này và quay lại cuộc trò chuyện.

links-refused-title = Chưa nhận được tệp
links-problem-no-file = Chưa chọn tệp, hoặc tệp rỗng. Xin chọn tệp rồi gửi lại.
links-problem-one-file = Mỗi lần chỉ gửi được một tệp. Xin chọn một tệp rồi gửi lại.
links-problem-too-large = Tệp nặng quá { $megabytes } MB. Xin chọn tệp nhỏ hơn.
links-problem-bad-form = Tệp chưa gửi xong hoặc bị ngắt giữa chừng. Xin chọn tệp rồi gửi lại.
links-problem-busy = Đang có nhiều người gửi tệp cùng lúc. Xin gửi lại sau ít phút.

links-notice-gone-title = Liên kết không dùng được
links-notice-gone = Liên kết không đúng, đã hết hạn hoặc đã dùng xong. Nếu vừa gửi tệp và trang đã báo nhận được thì không cần gửi lại. Nếu chưa, xin nhắn lại cho Chibo trong cuộc trò chuyện để có liên kết mới.
links-notice-failed-title = Máy chủ gặp lỗi
links-notice-failed = Việc chưa làm được. Xin thử lại sau ít phút; liên kết vẫn dùng được.
links-notice-wrong-method-title = Không thực hiện được
links-notice-wrong-method = Địa chỉ này không nhận kiểu yêu cầu đó. Xin mở lại liên kết trong cuộc trò chuyện.
links-reading = Trợ lý đang đọc tệp vừa gửi. Bản chụp, bản quét có thể mất vài phút; đọc xong trợ lý nhắn ngay tại đây. Quá 15 phút chưa thấy gì thì xin mở lại liên kết và gửi lại.
links-received-chat = Đã nhận tệp “{ $name }”. Người phụ trách sẽ xem.
