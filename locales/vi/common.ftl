# Sentences that every feature uses.
common-menu = Trợ lý Chibo (tự động – AI) trả lời bằng cách trích nguyên văn văn bản trong kho.
    Gõ câu hỏi bằng tiếng Việt, có dấu hay không dấu đều được. Ví dụ: “nghị quyết 57 nói gì về dữ liệu”, “điều 24 khoản 2 …”, “còn khoản 3?”.
    Gõ 0 để xem lại hướng dẫn này.
common-person = Hãy gõ câu hỏi rồi chọn “Gửi cho người phụ trách”, hoặc liên hệ trực tiếp văn phòng cấp ủy, Mặt trận nơi đồng chí/ông/bà sinh hoạt, cư trú. Trường hợp khẩn cấp gọi 113, 114, 115.
common-empty = Trợ lý chỉ đọc được chữ. Xin gõ câu hỏi.
common-button-unknown = Nút này đã cũ. Xin hỏi lại.
common-number-unknown = Không có lựa chọn số { $number }. Xin gõ lại câu hỏi, hoặc 0 để xem hướng dẫn.
common-failed = Trợ lý gặp trục trặc khi xử lý tin này. Tin đã được lưu; xin thử lại sau ít phút.
