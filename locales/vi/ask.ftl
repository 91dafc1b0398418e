# Answers to questions about documents.
ask-source = { $document }, { $place }
ask-source-dated = { $document } ngày { $date }, { $place }
ask-source-note = ghi chú về { $source }
ask-source-sample = văn bản mẫu { $source }
# Above words that are not those of an official text.
ask-head-note = Trích bản ghi chú tóm tắt, không phải văn bản gốc
ask-head-sample = Trích văn bản mẫu dùng để chạy thử, không phải văn bản thật
ask-standing-in_force = còn hiệu lực
ask-standing-unknown = chưa rõ hiệu lực
ask-standing-not_yet = chưa có hiệu lực, từ { $date }
ask-standing-expired = đã hết hiệu lực từ sau { $date }
ask-standing-replaced = đã được thay thế bởi { $by }
ask-standing-replaced-on = đã được thay thế bởi { $by } từ { $date }

ask-remark-assumed = Hiểu là: { $pairs }.
ask-remark-assumed-pair = { $short } = { $long }
ask-remark-as-of = Xét theo ngày { $date }.
ask-remark-ocr = Văn bản đọc từ ảnh quét: số liệu cần đối chiếu với bản gốc.
ask-remark-note = Trước khi làm việc, xin đọc văn bản chính thức.
ask-remark-note-url = Trước khi làm việc, xin đọc văn bản chính thức tại { $url }
ask-remark-continued = Hiểu là hỏi tiếp về { $document }.

ask-none-nothing = Chưa tìm thấy điều khoản nào trong kho trả lời câu hỏi này, nên trợ lý không trả lời để tránh sai. Đồng chí/ông/bà có thể hỏi lại cụ thể hơn (tên việc, số văn bản), hoặc gửi câu hỏi cho người phụ trách.
ask-none-document = Trong kho không có văn bản số { $number }. Có thể số chưa đúng hoặc văn bản chưa được đưa vào kho.
ask-none-place = { $document } không có { $place }.
ask-none-place-last = { $document } không có { $place }: văn bản này kết thúc ở { $last }.
ask-none-subject = { $document } có trong kho, nhưng không thấy điều khoản nào của văn bản này trả lời câu hỏi.

# Each of several things asked at once: those held beside each other, those asked one after the other.
ask-part-compared = Về { $name }:
ask-part-asked = { $place }. { $name }
ask-part-nothing = Chưa tìm thấy điều khoản nào trong kho trả lời phần này.
ask-remark-more-parts = Mỗi lần trợ lý trả lời tối đa bốn ý; các ý sau xin hỏi riêng.

ask-clarify = Có nhiều văn bản phù hợp. Đồng chí/ông/bà hỏi văn bản nào?
ask-clarify-document = Đồng chí/ông/bà hỏi điều này của văn bản nào? Hãy ghi thêm số hoặc tên văn bản, ví dụ: “điều 3 quy chế 01”.
ask-refused-people = Trợ lý không tra cứu, thống kê hay nhận xét về cá nhân: ai nói gì, hỏi gì, góp ý gì. Trợ lý chỉ trích dẫn văn bản.

ask-button-full = Xem toàn văn { $place }
ask-button-before = Điều khoản trước
ask-button-quotes = Xem nguyên văn
ask-button-after = Điều khoản sau
ask-button-original = Tải tệp gốc
ask-button-right = Đúng điều cần hỏi
ask-button-wrong = Chưa đúng
ask-button-pass-on = Gửi câu hỏi cho cán bộ
ask-document = { $type } { $number }
ask-document-named = { $title }
ask-document-choice = { $document } – { $title }

ask-no-neighbour = Không còn điều khoản nào ở phía này của văn bản.
ask-gone = Điều khoản này không còn trong kho. Xin hỏi lại.
ask-original = Tệp gốc: { $name }
ask-original-none = Tệp gốc không được lưu ở đây.
ask-thanks-right = Cảm ơn. Trợ lý đã ghi nhận, không kèm tên người gửi.
ask-thanks-wrong = Cảm ơn. Trợ lý đã ghi nhận là chưa đúng, không kèm tên người gửi. Có thể hỏi lại cụ thể hơn, hoặc gửi câu hỏi cho người phụ trách.

# Câu trả lời do mô hình diễn đạt, đã kiểm bằng chương trình
ask-worded-source = [{ $number }] { $source } ({ $note })
ask-worded-notice = Máy (AI) diễn đạt lại từ các đoạn trích trong kho; chương trình đã đối chiếu từng câu với nguyên văn. Căn cứ là nguyên văn: bấm “Xem nguyên văn”.
ask-worded-notice-remote = Máy (AI) đặt ngoài cơ quan diễn đạt lại từ các đoạn trích công khai; câu hỏi đã bỏ thông tin cá nhân trước khi gửi đi, chương trình đã đối chiếu từng câu với nguyên văn. Căn cứ là nguyên văn: bấm “Xem nguyên văn”.
