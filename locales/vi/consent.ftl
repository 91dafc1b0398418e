# First contact, and what somebody agrees to.
consent-button-yes = Đồng ý
consent-button-no = Không
consent-button-more = Xem chi tiết

consent-organisation = đơn vị quản lý trợ lý này
consent-notice = Thông báo: đây là trợ lý tự động (AI) do { $organisation } quản lý.
    Nếu đồng chí/ông/bà đồng ý, trợ lý lưu mã tài khoản và tin nhắn ở đây (tin nhắn { $days } ngày) để nhớ câu trước, chuyển câu hỏi tới người phụ trách. Trong đó có thể có dữ liệu cá nhân nhạy cảm theo luật, như quan điểm chính trị.
    Không đồng ý vẫn hỏi được văn bản công khai, và không có gì được lưu.
consent-detail = Bên kiểm soát dữ liệu: { $organisation }. Người trả lời là máy (AI); cần người thật, xin gõ “gặp người phụ trách”.
    Được lưu khi đồng ý: mã tài khoản trên ứng dụng này, tin nhắn hai chiều ({ $days } ngày), điều đang nói dở (24 giờ), câu hỏi nhờ chuyển người phụ trách (90 ngày), lần đồng ý này. Không lưu số điện thoại, ảnh, danh bạ.
    Mục đích: trả lời, nhớ câu trước, chuyển câu hỏi, dùng chung nhiều kênh. Không chấm điểm, không theo dõi ai hỏi gì. Tin nhắn có thể chứa dữ liệu nhạy cảm theo Luật Bảo vệ dữ liệu cá nhân (quan điểm chính trị, tín ngưỡng, sinh hoạt đảng).
    Nhắc lịch, liên hệ về góp ý, dùng mô hình AI bên ngoài được hỏi riêng từng việc, không mặc nhiên đồng ý.
    Quyền: xem, tải về, sửa, xóa bất cứ lúc nào, gõ “dữ liệu của tôi”; rút đồng ý, gõ “đồng ý của tôi”; hoặc nhờ người phụ trách. Chọn “Không” thì chỉ lưu một dấu không đọc ngược được ra ai, để khỏi hỏi lại.
consent-greeting = Xin chào. Đây là trợ lý Chibo (tự động – AI), trả lời bằng cách trích nguyên văn văn bản trong kho.
    Đồng chí/ông/bà cứ gõ câu hỏi bằng tiếng Việt, có dấu hay không dấu đều được.
consent-later = Trợ lý không lưu gì của cuộc trò chuyện này. Khi nào muốn dùng đủ các việc khác, xin gõ “đồng ý”.
consent-thanks = Cảm ơn đồng chí/ông/bà đã đồng ý. Từ giờ trợ lý nhớ cuộc trò chuyện này. Muốn xem hoặc rút lại, xin gõ “đồng ý của tôi”.
consent-refused = Trợ lý đã rõ và không lưu gì của đồng chí/ông/bà. Vẫn hỏi được văn bản công khai, xin cứ gõ câu hỏi.
    Khi nào đổi ý, xin gõ “đồng ý”.
consent-first-code = Trợ lý chưa nhận mã này, vì nối tài khoản thì phải lưu lại. Xin đọc thông báo dưới đây; nếu đồng ý, xin gõ 1, sau đó gửi lại mã này một lần nữa.
consent-first-code-button = Trợ lý chưa nhận mã này, vì nối tài khoản thì phải lưu lại. Xin đọc thông báo dưới đây; nếu đồng ý, bấm nút “Đồng ý” là trợ lý nối luôn, không phải gửi lại mã.
consent-first-feature = Việc này cần lưu lại tài khoản của đồng chí/ông/bà, nên phải hỏi ý trước. Xin đọc thông báo dưới đây; nếu đồng ý, chọn “Đồng ý” rồi làm lại.
consent-choices = Xin gõ lại câu hỏi, kèm số hoặc tên văn bản:
    – { $choices }
consent-person = Xin liên hệ trực tiếp văn phòng cấp ủy, Mặt trận nơi đồng chí/ông/bà sinh hoạt, cư trú. Trường hợp khẩn cấp gọi 113, 114, 115.
consent-failed = Trợ lý gặp trục trặc khi xử lý tin này. Xin gửi lại sau ít phút.

consent-page = Những điều đồng chí/ông/bà đồng ý. Mỗi điều riêng biệt, đổi lúc nào cũng được:
consent-line-given = – { $name }: đồng ý từ { $date }
consent-line-none = – { $name }: chưa đồng ý
consent-line-home = – { $name }: bản chạy thử trên máy này luôn lưu
consent-purpose-keep = lưu trò chuyện
consent-purpose-reminders = nhắc lịch
consent-purpose-suggestions = liên hệ về góp ý
consent-purpose-model = mô hình AI bên ngoài
consent-purpose-occasions = nhận lịch tiếp dân
consent-button-give = Đồng ý: { $name }
consent-button-withdraw = Rút: { $name }
consent-ask-reminders = Đồng chí/ông/bà có đồng ý để trợ lý nhắn nhắc lịch họp, lịch sinh hoạt qua kênh này không? Không đồng ý thì vẫn dùng được các việc khác; đổi ý lúc nào cũng được.
consent-ask-suggestions = Đồng chí/ông/bà có đồng ý gửi góp ý, phản ánh qua trợ lý và nhận tin trả lời qua kênh này không?
    Được lưu: lời viết, nơi, ảnh và các bước giải quyết; đường báo tin về kênh này, niêm phong riêng, xóa khi kết thúc. Lời viết giữ 24 tháng sau khi kết thúc; bản viết dở 24 giờ. Đây có thể là dữ liệu nhạy cảm (quan điểm chính trị).
    Ai đọc: người giải quyết ở đơn vị nhận và đơn vị được chuyển đến, không thấy ai gửi nếu gửi ẩn danh. Zalo, Telegram vẫn biết đã có tin nhắn cho trợ lý.
    Không dùng cho khiếu nại, tố cáo, bí mật nhà nước, việc khẩn cấp.
    Không đồng ý thì trợ lý không nhận phản ánh ở đây; câu hỏi gửi trước buổi tiếp dân vẫn được chuyển. Đổi ý lúc nào cũng được: gõ “đồng ý của tôi”.
consent-ask-model = Đồng chí/ông/bà có đồng ý để câu hỏi về văn bản công khai được gửi tới một mô hình AI bên ngoài, có thể ở nước ngoài, không? Tên và tài khoản không gửi kèm. Không đồng ý thì vẫn được trả lời bằng trích dẫn; đổi ý lúc nào cũng được.
consent-ask-occasions = Ông/bà có đồng ý để trợ lý lưu nơi, đại biểu ông/bà chọn và nhắn lịch tiếp công dân, tiếp xúc cử tri qua kênh này không? Không đồng ý thì vẫn xem được lịch; đổi ý lúc nào cũng được, và khi thôi thì những điều đã lưu được xóa.
consent-given = Đã ghi nhận đồng ý. Cảm ơn đồng chí/ông/bà.
consent-declined = Trợ lý đã rõ: không đồng ý điều này, và không có gì thay đổi. Khi nào đổi ý, xin gõ “đồng ý của tôi”.
consent-withdrawn = Đã rút đồng ý. Việc đó dừng từ lúc này.
consent-group = Việc riêng, trợ lý không trả lời ở nhóm. Xin nhắn riêng cho trợ lý rồi gõ “đồng ý của tôi”.
command-dongy = Những điều tôi đã đồng ý
