# Sentences that every feature uses.
common-menu = Trợ lý Chibo (tự động – AI) trả lời bằng cách trích nguyên văn văn bản trong kho.
    Gõ câu hỏi bằng tiếng Việt, có dấu hay không dấu đều được, hoặc chọn một mục.
    Gõ 0 để xem lại hướng dẫn này.
common-menu-group = Trợ lý Chibo (tự động – AI) trích nguyên văn văn bản công khai để trả lời trong nhóm này. Việc riêng xin nhắn riêng cho trợ lý.
common-button-how = Hỏi văn bản
common-button-person = Gặp người phụ trách
common-how = Cứ gõ câu hỏi bằng lời thường, trợ lý trích đúng điều khoản. Ví dụ:
    “đảng phí hưu trí bao nhiêu”, “nghi quyet 57 noi gi ve du lieu”, “quy định 294 điểm 3.2.1”.
    Sau một câu trả lời có thể hỏi tiếp: “còn khoản 3?”.
common-person-question = Để gửi câu vừa hỏi (“{ $question }”), chọn “Gửi câu hỏi cho cán bộ”.
common-person = Hãy gõ câu hỏi rồi gõ “gặp người phụ trách” để gửi câu đó, hoặc liên hệ trực tiếp văn phòng cấp ủy, Mặt trận nơi đồng chí/ông/bà sinh hoạt, cư trú. Trường hợp khẩn cấp gọi 113, 114, 115.
common-person-group = Xin liên hệ trực tiếp văn phòng cấp ủy, Mặt trận nơi đồng chí/ông/bà sinh hoạt, cư trú, hoặc nhắn riêng cho trợ lý để gửi câu hỏi tới người phụ trách. Trường hợp khẩn cấp gọi 113, 114, 115.
common-empty = Trợ lý chỉ đọc được chữ. Xin gõ câu hỏi.
common-button-unknown = Nút này đã cũ. Xin hỏi lại.
common-number-unknown = Không có lựa chọn số { $number }. Xin gõ lại câu hỏi, hoặc 0 để xem hướng dẫn.
common-failed = Trợ lý gặp trục trặc khi xử lý tin này. Tin đã được lưu; xin thử lại sau ít phút.

common-unread-photo = Trợ lý chưa đọc được ảnh. Xin gõ câu hỏi bằng chữ; nếu ảnh chụp một văn bản, xin gõ số của văn bản đó, ví dụ “hướng dẫn 12”.
common-unread-voice = Trợ lý chưa nghe được tin thoại. Xin gõ chữ, hoặc dùng phím micro trên bàn phím để đọc thành chữ rồi gửi.
common-unread-video = Trợ lý chưa xem được video. Xin gõ câu hỏi bằng chữ.
common-unread-file = Trợ lý chưa nhận tệp gửi ở đây. Xin gõ câu hỏi bằng chữ; văn bản cần đưa vào kho xin chuyển cho người phụ trách.
common-unread-sticker = Trợ lý chưa hiểu hình dán. Xin gõ câu hỏi bằng chữ, hoặc 0 để xem hướng dẫn.
common-unread-location = Trợ lý không dùng vị trí. Nếu hỏi về một nơi, xin gõ tên nơi đó bằng chữ.
common-unread-contact = Trợ lý không lưu danh thiếp. Xin gõ câu hỏi bằng chữ, hoặc “gặp người phụ trách”.
common-unread-hidden = Trợ lý nhận được một tin nhưng không đọc được nội dung. Xin gõ lại bằng chữ hoặc chọn một mục; nếu vẫn không được, xin liên hệ trực tiếp văn phòng cấp ủy, Mặt trận nơi đồng chí/ông/bà sinh hoạt, cư trú.
common-cut-note = Tin vừa gửi quá dài: trợ lý chỉ đọc { $limit } ký tự đầu.
common-too-many = Trợ lý nhận được quá nhiều tin cùng lúc nên chưa trả lời hết. Xin đợi vài phút rồi gửi lại câu hỏi.
common-group-farewell = Trợ lý chỉ phục vụ trong nhóm do cán bộ của đơn vị mời vào, nên xin phép rời nhóm này. Cần hỏi, xin nhắn riêng cho trợ lý.
common-unread-step = Việc đang làm dở vẫn còn, xin gõ tiếp bằng chữ.
common-unread-shows = Ảnh để phản ánh một việc thì gửi lại sau khi đã viết việc ấy; đã gửi phản ánh rồi thì mở phản ánh, bấm “Bổ sung” rồi gửi ảnh.
common-unread-note-photo = Trợ lý chỉ đọc phần chữ của tin vừa gửi, chưa lấy ảnh. Được mời gửi ảnh thì xin gửi lại ảnh ấy thành một tin riêng.
common-unread-note = Trợ lý chỉ đọc phần chữ của tin vừa gửi, không đọc được phần kèm theo.
command-menu = Xem hướng dẫn
command-lienket = Nhận tin trên Zalo và Telegram
common-secret-paper = Nội dung vừa gửi mang dấu “{ $mark }”, nên trợ lý không đọc, không trả lời và đã xóa khỏi nơi lưu của mình. Theo pháp luật về bảo vệ bí mật nhà nước, văn bản mật không được gửi, hỏi qua ứng dụng nhắn tin.
    Xin đồng chí/ông/bà xóa tin này khỏi cuộc trò chuyện, báo ngay người phụ trách bảo vệ bí mật nhà nước của cơ quan, và chỉ làm việc về văn bản ấy trực tiếp, đúng quy định. Muốn hỏi về quy định bảo vệ bí mật nhà nước thì cứ gõ câu hỏi bình thường, không dán văn bản.
common-secret-covered = (Nội dung mang dấu mật, đã xóa)

common-button-desk = Việc của đơn vị
common-desk = Các việc khác của đơn vị; gõ như tên nút cũng được.
common-say-cases = Phản ánh cần xử lý
common-say-questions = Câu hỏi chờ trả lời
common-say-publication = Phản ánh chờ công khai
common-say-figures = Số liệu phản ánh
common-say-notice = Gửi thông báo
common-say-poll = Lấy ý kiến
common-say-tasks = Xem nhiệm vụ
common-say-resolution = Nộp nghị quyết
common-say-summary = Tổng hợp tháng này
common-say-meetings = Lịch họp của tôi
common-say-my-tasks = Việc của tôi
common-say-occasions = Lịch tiếp công dân
common-button-others = Khác…
common-others = Các việc khác:
common-unkept-covered = (Tin này không được lưu)
common-say-send-suggestion = Gửi phản ánh
common-say-my-suggestions = Phản ánh của tôi
