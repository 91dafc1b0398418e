# Lịch tiếp công dân, tiếp xúc cử tri, sinh hoạt cộng đồng cho người dân
occasions-one =
    { $unit }: { $kind }
    { $time }
    Nơi: { $place }
    { $delegate ->
        [none] Nội dung: { $agenda }
       *[other] Đại biểu: { $delegate }. Nội dung: { $agenda }
    }
occasions-list =
    { $count ->
        [0] { $name }: chưa có buổi tiếp công dân, tiếp xúc cử tri nào sắp tới được công bố.
       *[other] { $name }: { $count } buổi sắp tới
    }
occasions-address = Lịch tự cập nhật cho điện thoại, máy tính: { $url }
occasions-button-subscribe = Nhận lịch này
occasions-nowhere = Trợ lý chưa thấy nơi hoặc đại biểu nào tên như vậy công bố lịch. Xin gõ “lịch tiếp dân” kèm tên xã, phường, thôn, tổ dân phố hoặc tên đại biểu; hoặc hỏi trực tiếp trụ sở tiếp công dân nơi ông/bà ở.
occasions-ask-place = Ông/bà xem lịch của nơi nào? Xin gõ tên xã, phường, thôn, tổ dân phố hoặc tên đại biểu. Gõ 0 để thôi.
occasions-which = Xin chọn một nơi hoặc một đại biểu:
occasions-name-one = Xin gõ “lịch tiếp dân” kèm tên, ví dụ: { $names }.
occasions-subscribe = Nhận lịch: { $name }.
occasions-button-agree = Đồng ý nhận
occasions-button-off = Không nhận
occasions-kept-off = Trợ lý không lưu gì và không nhắn. Lúc nào cũng xem được bằng cách gõ “lịch tiếp dân”.
occasions-subscribed = Đã ghi. Trợ lý sẽ nhắn khi có buổi mới, khi đổi, khi hoãn và trước một ngày. Không muốn nhận nữa thì gõ “thôi nhận lịch”.
occasions-too-many = Mỗi tài khoản nhận lịch của nhiều nhất { $most } nơi, đại biểu. Gõ “thôi nhận lịch” để bỏ tất cả rồi chọn lại.
occasions-button-end = Thôi nhận lịch
occasions-ended = Đã thôi: trợ lý không nhắn lịch nữa và đã xóa những nơi ông/bà theo dõi.
occasions-none = Ông/bà chưa nhận lịch của nơi nào.
occasions-group = Việc riêng, trợ lý không làm ở nhóm. Xin nhắn riêng cho trợ lý.
occasions-told-call =
    Có lịch mới
    { $what }
occasions-told-change =
    Lịch thay đổi, nay là
    { $what }
occasions-told-cancel =
    Buổi này được hoãn
    { $what }
occasions-told-eve =
    Nhắc lịch sắp tới
    { $what }
occasions-preview =
    Người dân xem được lịch này, cả giờ, nơi và nội dung.
    { $delegate ->
        [none] Đại biểu, người tiếp: chưa ghi.
       *[other] Đại biểu, người tiếp: { $delegate }.
    }
occasions-same-name = Lịch của { $places } cũng có đại biểu tên này, và người dân thấy hai lịch làm một. Nếu là hai người, bấm “Ghi đại biểu” rồi ghi thêm nơi hoặc khóa, ví dụ: { $delegate } ({ $unit }).
occasions-button-delegate = Ghi đại biểu
occasions-ask-delegate = Người dân gặp ai? Xin gõ họ tên đại biểu hoặc người tiếp, ví dụ: Nguyễn Văn A. Không ghi thì gõ “không”.
occasions-manage =
    { $unit }: { $kind }
    { $time }
    Nơi: { $place }
    Nội dung: { $agenda }
occasions-unit =
    { $unit }
    { $count ->
        [0] Chưa có buổi nào sắp tới.
       *[other] Buổi sắp tới: { $count }. Bấm vào giờ để đổi hoặc hoãn.
    }
    Công bố bằng một câu, ví dụ: tiếp công dân 8h sáng thứ năm tuần sau tại trụ sở xã, nội dung nghe ý kiến nhân dân
occasions-button-ask = Gửi câu hỏi trước
occasions-button-ask-at = Hỏi trước buổi { $time }
occasions-question-ask =
    Câu hỏi cho buổi { $time }. Xin gõ một tin, từ { $least } đến { $most } chữ cái, đừng ghi số điện thoại, số giấy tờ. Gõ 0 để thôi.
    Người tổ chức đọc câu hỏi trước buổi ấy; trợ lý xóa sau 60 ngày.
occasions-question-closed = Buổi này không nhận câu hỏi gửi trước nữa (chỉ nhận đến trước buổi ấy một ngày). Ông/bà vẫn hỏi được trực tiếp tại buổi đó.
occasions-question-length = Câu vừa gõ có { $letters } chữ cái; xin gõ lại, từ { $least } đến { $most } chữ cái. Gõ 0 để thôi.
occasions-question-petition =
    Trợ lý không nhận và không lưu nội dung khiếu nại, tố cáo, vì pháp luật quy định việc này phải làm bằng đơn hoặc trình bày trực tiếp, và phải giữ kín người gửi.
    Xin gửi đơn hoặc đến trụ sở tiếp công dân của xã, phường, hay cơ quan thanh tra, ủy ban kiểm tra có thẩm quyền.
    Xin xóa tin vừa gõ khỏi cuộc trò chuyện này. Nếu đây chỉ là câu hỏi, xin gõ lại bằng lời khác.
occasions-question-preview =
    Câu hỏi sẽ chuyển như sau, xin xem lại:
    “{ $text }”
    Gửi kèm tên hay không? Không kèm tên thì người tổ chức không biết ai hỏi.
occasions-button-nameless = Gửi, không kèm tên
occasions-button-named = Gửi kèm tên
occasions-button-reword = Viết lại
occasions-button-drop = Bỏ, không gửi
occasions-button-send = Đúng, gửi kèm tên này
occasions-question-name = Xin gõ tên muốn ghi, ví dụ: Nguyễn Văn A, thôn Đoài. Gõ 0 để thôi.
occasions-question-named =
    “{ $text }”
    Tên ghi kèm: { $name }
occasions-question-dropped = Đã bỏ, không gửi gì.
occasions-question-enough = Mỗi người gửi trước được { $most } câu cho một buổi. Xin hỏi thêm tại buổi đó.
occasions-question-sent = Đã nhận câu hỏi. Người tổ chức đọc trước buổi ấy; việc trả lời là của người chủ trì.
occasions-button-questions = Câu hỏi gửi trước
occasions-questions-none = Buổi { $time }: chưa có câu hỏi gửi trước.
occasions-questions =
    Buổi { $time }: { $count } câu hỏi gửi trước, { $waiting } câu chưa chuyển.
occasions-questions-group = Có thể cùng chủ đề ({ $count } câu):
occasions-question-line = { $number }) { $text }{ $name ->
        [none] {""}
       *[other] {" "}({ $name })
    }{ $passed ->
        [yes] {" "}– đã chuyển
       *[no] {""}
    }
occasions-questions-more = Ở đây hiện { $count } câu đầu; bảng tải về có đủ.
occasions-questions-how = Máy xếp nhóm theo những từ giống nhau, có thể sai. Muốn sửa thì gõ “gộp 2 5” hoặc “tách 5”.
occasions-number = Không có câu số { $number }: có { $count } câu. Chưa đổi gì.
occasions-button-xlsx = Tải bảng Excel
occasions-button-csv = Tải tệp CSV
occasions-button-passed = Đã chuyển
occasions-file = cau-hoi-gui-truoc
occasions-sheet = Câu hỏi gửi trước
occasions-column-group = Nhóm
occasions-column-text = Câu hỏi
occasions-column-name = Người hỏi
occasions-column-passed = Đã chuyển
occasions-cell-passed = { $passed ->
        [yes] đã chuyển
       *[no] chưa
    }
occasions-exported = Bảng { $count } câu hỏi; trợ lý xóa tệp sau 24 giờ. Chuyển cho người chủ trì rồi thì bấm “Đã chuyển”.
occasions-passed = Đã ghi là đã chuyển. Trợ lý báo cho { $told } người đã đồng ý nhận tin.
occasions-passed-before = Không còn câu nào chưa chuyển.
occasions-passed-told = Câu hỏi ông/bà gửi trước cho buổi { $time } đã được chuyển tới người chủ trì. Câu trả lời có tại buổi đó.
