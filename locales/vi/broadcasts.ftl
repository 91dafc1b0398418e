# Thông báo và thăm dò ý kiến của đơn vị
broadcasts-units = Thông báo của đơn vị nào?
broadcasts-in-name-of = Gửi nhân danh đơn vị nào?
broadcasts-unit =
    Thông báo và thăm dò của { $unit }.
    { $count ->
        [0] Chưa gửi thông báo nào.
       *[other] Bấm vào một mục đã gửi để xem đã tới ai.
    }
    Cũng có thể gõ một câu: “gửi thông báo: sáng thứ bảy dọn vệ sinh đường làng”.
broadcasts-button-notice = Soạn thông báo
broadcasts-button-poll = Thăm dò ý kiến
broadcasts-label = { $day }: { $title }
broadcasts-ask-notice = Nội dung thông báo? Xin gõ đúng như người nhận sẽ đọc, xuống dòng được. Gõ 0 để thôi.
broadcasts-ask-poll =
    Hỏi ý kiến về việc gì? Dòng đầu là câu hỏi, mỗi dòng sau là một lựa chọn. Gõ 0 để thôi.
    Thăm dò chỉ để tham khảo, không có giá trị biểu quyết.
broadcasts-ask-options = Các lựa chọn? Xin gõ từ 2 đến 6 lựa chọn, mỗi dòng một lựa chọn (hoặc cách nhau bằng dấu chấm phẩy). Gõ 0 để thôi.
broadcasts-ask-ends = Lấy ý kiến đến bao giờ? Ví dụ: 17h thứ sáu, hoặc 30/12. Gõ 0 để thôi.
broadcasts-ask-document = Kèm văn bản nào? Xin gõ số hoặc tên văn bản đã có trong kho. Gõ 0 để thôi.
broadcasts-options-count = Vừa gõ { $count } lựa chọn; cần từ 2 đến 6.
broadcasts-options-long = Mỗi lựa chọn dài không quá { $most } chữ cái.
broadcasts-options-same = Có hai lựa chọn giống nhau.
broadcasts-poll-refused = Bầu cử, nhân sự, kết nạp, chuyển đảng chính thức, kỷ luật phải bỏ phiếu kín bằng phiếu giấy trong cuộc họp, nên trợ lý không lấy ý kiến về những việc này.
broadcasts-ends-unclear = Chưa rõ hạn, hoặc hạn ấy đã qua: xin ghi ngày, tháng, và giờ nếu cần.
broadcasts-ends-far = Hạn xa nhất là { $days } ngày.
broadcasts-notice =
    Thông báo của { $unit }

    { $content }
broadcasts-document = Văn bản: { $title }, số { $number }. Muốn đọc, xin gõ cho trợ lý: { $number }
broadcasts-document-unnumbered = Văn bản: { $title }. Muốn đọc, xin gõ cho trợ lý: { $title }
broadcasts-document-none = Không tìm thấy văn bản ấy trong kho mà đồng chí được xem.
broadcasts-document-which = Có nhiều văn bản như thế. Văn bản nào?
broadcasts-asks-reading = Đọc xong, xin đồng chí bấm “Đã đọc” (hoặc gõ “đã đọc”).
broadcasts-button-read = Đã đọc
broadcasts-poll =
    { $unit } lấy ý kiến tham khảo, không có giá trị biểu quyết:

    { $question }

    Xin trả lời trước { $until }; trước lúc đó vẫn đổi được. Không ai xem được ai chọn gì; hết hạn chỉ còn tổng số.
broadcasts-preview-notice =
    Thông báo sẽ như sau:

    { $message }

    { $whom }{ $reading ->
        [yes] {" "}Người nhận được xin bấm “Đã đọc”.
       *[no] {""}
    }{ $group ->
        [yes] {" "}Gửi cả vào nhóm của đơn vị, nơi ai trong nhóm cũng đọc được.
       *[no] {""}
    }{ $hidden ->
        [yes] {" "}Văn bản đã chọn không kèm theo: không phải ai nhận cũng được xem.
       *[no] {""}
    }
broadcasts-preview-poll =
    Thăm dò sẽ như sau:

    { $message }

    { $options }

    { $whom } { $publish ->
        [yes] Hết hạn, mọi người nhận đều được báo tổng số.
       *[no] Hết hạn, chỉ đồng chí được báo tổng số.
    } Dưới 5 ý kiến thì không hiện từng lựa chọn. Chi bộ ít người thì xem tổng số cũng có thể đoán được ai chọn gì: xin cân nhắc câu hỏi.
broadcasts-whom =
    Gửi { $people } đồng chí ({ $to }; { $units }): { $linked } nhận qua Zalo/Telegram, { $unlinked } chưa liên kết. { $quiet ->
        [yes] Bây giờ đang giờ nghỉ (21h30 đến 6h45): tin tới từ 6h45 sáng.
       *[no] Tin đi sau 60 giây; ai đã nhận ba tin trong ngày thì nhận vào ngày hôm sau.
    }
broadcasts-to-all = tất cả đảng viên
broadcasts-to-official = đảng viên chính thức
broadcasts-to-probationary = đảng viên dự bị
broadcasts-to-committee = chi ủy, bí thư, phó bí thư
broadcasts-button-send = Gửi
broadcasts-button-content-notice = Sửa nội dung
broadcasts-button-content-poll = Sửa câu hỏi
broadcasts-button-people = Chọn người nhận
broadcasts-button-more = Tùy chọn
broadcasts-button-drop = Bỏ
broadcasts-button-preview = Xem lại
broadcasts-more = Tùy chọn:
broadcasts-more-group = Tùy chọn. Gửi vào nhóm thì ai trong nhóm cũng đọc được: chỉ gửi nội dung công khai.
broadcasts-button-reading = { $on ->
        [yes] Không cần xác nhận đã đọc
       *[no] Cần xác nhận đã đọc
    }
broadcasts-button-group = { $on ->
        [yes] Thôi gửi vào nhóm
       *[no] Cũng gửi vào nhóm
    }
broadcasts-button-publish = { $on ->
        [yes] Chỉ báo tổng số cho tôi
       *[no] Báo tổng số cho mọi người
    }
broadcasts-button-document = Kèm văn bản
broadcasts-button-no-document = Bỏ văn bản
broadcasts-button-options = Sửa lựa chọn
broadcasts-button-ends = Đổi hạn
broadcasts-people = Đang gửi cho: { $to }; { $units }. Gửi cho ai?
broadcasts-button-to-all = Tất cả đảng viên
broadcasts-button-to-official = Chính thức
broadcasts-button-to-probationary = Dự bị
broadcasts-button-to-committee = Chi ủy
broadcasts-button-units = Đơn vị cấp dưới
broadcasts-ask-units = Gửi cho đơn vị nào trong { $count } đơn vị? Xin gõ số, ví dụ “1, 3”, hoặc “tất cả”, hoặc tên một đơn vị.
broadcasts-units-unclear = Chưa rõ gửi cho đơn vị nào.
broadcasts-gone = Bản nháp này không còn. Gõ “thông báo” để bắt đầu lại.
broadcasts-dropped = Đã bỏ, chưa ai nhận được gì.
broadcasts-sent =
    Sẽ gửi tới { $linked } đồng chí{ $groups ->
        [0] {""}
       *[other] {" "}và { $groups } nhóm
    } sau 60 giây (ban đêm thì sáng hôm sau); trong 60 giây này còn rút lại được.
broadcasts-button-undo = Rút lại
broadcasts-button-report = Đã tới ai
broadcasts-undo-late = Tin đã gửi, không rút lại được nữa.
broadcasts-report = { $label } – { $people } đồng chí:
broadcasts-reached-seen = Đã xem: { $count }
broadcasts-reached-delivered = Đã tới máy: { $count }
broadcasts-reached-sent = Đã gửi: { $count }
broadcasts-reached-unsure = Không rõ đã tới chưa: { $count }
broadcasts-reached-waiting = Đang chờ gửi: { $count }
broadcasts-reached-untold = Liên kết sau khi gửi, hoặc tin đã xóa vì hết thời gian lưu ({ $count }): { $names }
broadcasts-reached-far = Không nhắn được ({ $count }): { $names }
broadcasts-read-by = Xác nhận đã đọc ({ $count }): { $names }
broadcasts-unread-by = Chưa xác nhận ({ $count }): { $names }
broadcasts-more-names = {" "}và { $count } người nữa
broadcasts-below = { $unit }: { $people } người, đã gửi { $sent }, không nhắn được { $far }{ $asked ->
        [yes] , xác nhận đã đọc { $read }
       *[no] {""}
    }
broadcasts-button-nudge = Nhắc người chưa đọc
broadcasts-button-phones = Số điện thoại để gọi
broadcasts-button-result = Kết quả
broadcasts-phones = Số điện thoại của { $count } đồng chí cần gọi (việc xem được ghi nhật ký):
broadcasts-phone-line = • { $name }: { $phone }
broadcasts-nudged = { $count ->
        [0] Không nhắc thêm ai: mỗi người được nhắc nhiều nhất một lần một ngày, hai lần tất cả; chỉ nhắc ai đã nhận tin và đã đồng ý nhận nhắc.
       *[other] Đã nhắc { $count } đồng chí.
    }
broadcasts-nudge =
    Nhắc đồng chí đọc thông báo ngày { $day } của { $unit }:

    { $content }

    Đọc xong, xin đồng chí bấm “Đã đọc” (hoặc gõ “đã đọc”).
broadcasts-read = Cảm ơn đồng chí. Đã ghi là đã đọc: { $label }
broadcasts-read-which = Đồng chí đã đọc thông báo nào?
broadcasts-voted = Đã ghi: “{ $label }”. Đổi được đến { $until }: bấm hoặc gõ số của lựa chọn khác. Trợ lý không lưu câu này.
broadcasts-vote-late = Thăm dò này đã hết hạn, không nhận thêm ý kiến.
broadcasts-result =
    { $closed ->
        [yes] Kết quả thăm dò (tham khảo, không có giá trị biểu quyết)
       *[no] Đến lúc này (tham khảo, không có giá trị biểu quyết)
    }: { $question }
    Đã có { $votes } ý kiến.
broadcasts-result-line = { $number }. { $label }: { $votes }
broadcasts-result-few = Dưới { $few } ý kiến nên không hiện từng lựa chọn, để không lộ ai nghĩ gì.
broadcasts-result-foot = Không ai xem được ai chọn gì.
