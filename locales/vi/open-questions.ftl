# Câu hỏi gửi cán bộ và kho câu trả lời đã duyệt
openq-group = Câu hỏi gửi cán bộ chỉ nhận trong trò chuyện riêng với trợ lý.
openq-doubtful = Câu này có thể là khiếu nại, tố cáo hoặc chưa rõ hỏi gì, nên trợ lý không chuyển và không lưu. Khiếu nại, tố cáo xin gửi: { $reception }. Nếu chỉ muốn hỏi, xin viết lại thành một câu hỏi về quy định, thủ tục.
openq-too-long = Câu hỏi dài quá { $most } chữ cái. Xin viết gọn điều muốn hỏi, không kể việc riêng của ai.
openq-enough = Đang có { $most } câu hỏi chờ trả lời. Xin đợi cán bộ trả lời rồi gửi tiếp.
openq-which-unit = Gửi câu hỏi cho đơn vị nào?
openq-consent =
    Gửi câu hỏi này cho cán bộ{ $unit ->
        [none] {" "}phụ trách
       *[other] {" "}của { $unit }
    }?
    “{ $question }”
    Chỉ giữ hai thứ: câu hỏi, và đường báo lại cho người hỏi, niêm kín, cán bộ không mở được. Không giữ tên, tài khoản, số điện thoại hay danh sách ai hỏi gì. Có trả lời thì đường báo lại được xóa. Tin vừa gõ cũng được quên. Zalo, Telegram vẫn biết có nhắn tin cho trợ lý. Xin đừng ghi việc riêng hay tên người trong câu hỏi.
openq-button-send = Đồng ý gửi
openq-button-leave = Thôi
openq-left = Vâng, không giữ gì.
openq-receipt =
    Đã gửi câu hỏi { $unit ->
        [none] {""}
       *[other] tới { $unit }
    }. Mã: { $code }. Cán bộ trả lời trước hết ngày { $day }; trợ lý sẽ báo ở đây. Giữ mã này để xem tình hình hoặc rút câu hỏi: chỉ cần gõ mã.
openq-status = Câu hỏi { $code }: { $state ->
        [waiting] đang chờ trả lời, trước hết ngày { $day }
        [answered] đã trả lời
        [refused] cán bộ không trả lời được và đã báo lý do
       *[withdrawn] đã rút
    }.
openq-code-none = Không có câu hỏi nào mang mã này. Xin xem lại mã.
openq-button-withdraw = Rút câu hỏi
openq-withdraw = Rút câu hỏi này? Nội dung và đường báo lại được xóa ngay.
openq-button-withdraw-sure = Rút, xóa ngay
openq-withdrawn = Đã rút. Nội dung và đường báo lại đã xóa.
openq-overtaken = Việc này vừa thay đổi. Xin xem lại:
openq-news-answered =
    Trả lời câu hỏi { $code }: “{ $question }”
    { $unit } trả lời:
    { $text }
    Căn cứ: { $source }{ $quote ->
        [none] {""}
       *[other] : “{ $quote }”
    }
openq-news-refused =
    Câu hỏi { $code }{ $question ->
        [none] {""}
       *[other] : “{ $question }”
    }
    { $unit } không trả lời được: { $reason }
    { $text }
openq-news-corrected =
    Điều chỉnh của { $unit } về một câu trả lời đã gửi.
    Trước đây: “{ $old }”
    Nay là: { $text }
    Căn cứ: { $source }{ $quote ->
        [none] {""}
       *[other] : “{ $quote }”
    }
openq-reason-not-ours = việc này thuộc nơi khác trả lời.
openq-reason-no-source = chưa có văn bản để trả lời chắc chắn.
openq-reason-own-papers = phải xem giấy tờ riêng mới trả lời được, xin đến trực tiếp.
openq-reason-no-question = nội dung không phải câu hỏi.
openq-reason-complaint = nội dung là khiếu nại hoặc tố cáo; nội dung đã được xóa, xin gửi đơn đúng nơi tiếp công dân.
openq-button-reason-not-ours = Thuộc nơi khác
openq-button-reason-no-source = Chưa có căn cứ
openq-button-reason-own-papers = Cần giấy tờ riêng
openq-button-reason-no-question = Không phải câu hỏi
openq-button-reason-complaint = Khiếu nại, tố cáo

# Bàn trả lời
openq-units = Của đơn vị nào?
openq-list-waiting =
    Câu hỏi chờ trả lời của { $unit }:{ $count ->
        [0] {" "}không có.
       *[other] {""}
    }
openq-list-settled =
    Câu hỏi đã xử lý của { $unit }:{ $count ->
        [0] {" "}chưa có.
       *[other] {""}
    }
openq-line = { $number }) { $code }: { $text ->
        [none] (nội dung đã xóa)
       *[other] { $text }
    } – { $state ->
        [late] quá hạn { $day }
        [waiting] trả lời trước hết { $day }
        [answered] đã trả lời
        [refused] không trả lời
       *[withdrawn] người hỏi đã rút
    }
openq-button-number = Mở số { $number }
openq-button-next = Trang sau
openq-button-settled = Đã xử lý
openq-button-waiting = Đang chờ
openq-button-shelf = Kho trả lời
openq-question =
    Câu hỏi { $code }, { $state ->
        [waiting] chờ trả lời
        [answered] đã trả lời
        [refused] không trả lời
       *[withdrawn] người hỏi đã rút
    }{ $unit ->
        [none] {""}
       *[other] , { $unit }
    }
    { $text ->
        [none] (nội dung đã xóa)
       *[other] “{ $text }”
    }
    Nhận ngày { $received }. Người hỏi: { $asker ->
        [member] đảng viên của đơn vị, không rõ ai
       *[citizen] người dân, không rõ ai
    }.
openq-due = Trả lời trước hết ngày { $day }: { $left ->
        [late] quá { $days } ngày làm việc
       *[open] còn { $days } ngày làm việc
    }.
openq-answer =
    Trả lời ngày { $day }: { $text }
    Căn cứ: { $source }
openq-entry-offered = Đã đề nghị đưa vào kho, chờ duyệt.
openq-entry-shown = Đang ở kho trả lời.
openq-entry-review = Ở kho, cần xem lại: căn cứ không còn hiệu lực.
openq-button-show = Xem lại
openq-button-answer = Trả lời
openq-button-refuse = Không trả lời được
openq-button-pass = Chuyển đơn vị khác
openq-button-correct = Sửa câu trả lời sai
openq-button-shelve = Đưa vào kho trả lời
openq-ask-answer =
    Xin viết câu trả lời cho: “{ $question }”
    Bước sau sẽ chọn căn cứ.
openq-ask-correct =
    Xin viết câu trả lời đúng cho: “{ $question }”
    Ai đã nhận câu cũ và muốn được báo thì được báo một lần.
openq-ask-shelve =
    Xin viết lại câu hỏi bằng lời của cơ quan, không có tên, số điện thoại, địa chỉ của ai. Người hỏi viết: “{ $question }”
openq-number-of-somebody = Câu hỏi có số giống số điện thoại hoặc giấy tờ của ai đó, nên không đưa vào kho.
openq-ask-source = Căn cứ vào đâu? Gõ số văn bản và Điều (như “294-QĐ/TW điều 3”), hoặc vài từ để tìm. Không có căn cứ thì không gửi được.
openq-source-none = Không tìm thấy điều khoản còn hiệu lực nào mà người hỏi được xem.
openq-choose-source = Chọn căn cứ, hoặc gõ từ khác để tìm lại:
openq-found = { $number }) { $source }: “{ $quote }”
openq-button-source = Căn cứ { $number }
openq-button-outside = Nguồn khác
openq-button-search = Chọn căn cứ khác
openq-ask-outside = Ghi tên nguồn, số và ngày (như “Công văn 123/UBND-VX ngày 05/11/2026”).
openq-outside-incomplete = Nguồn phải có số và ngày, tối đa 300 chữ cái.
openq-ask-reason = Vì sao không trả lời?
openq-ask-refusal = Lý do: { $reason } Xin viết thêm vài lời: nên làm gì, hỏi ở đâu.
openq-preview = { $to ->
        [correct] Người đã nhận câu cũ và muốn được báo sẽ đọc:
       *[answer] Người hỏi sẽ đọc:
    }
openq-button-deliver = Gửi như trên
openq-button-reword = Viết lại
openq-sent-answer = Đã gửi trả lời.
openq-sent-refuse = Đã báo người hỏi.
openq-sent-correct = Đã thay câu trả lời. Số người được báo: { $count }.
openq-pass = { $count ->
        [0] Không có đơn vị cấp trên hay cấp dưới nào có người trả lời câu hỏi.
       *[other] Chuyển cho đơn vị nào? Hạn trả lời giữ nguyên.
    }
openq-passed = Đã chuyển { $code } cho { $unit }.

# Kho trả lời
openq-ask-audience =
    Kho sẽ hiện:
    { $question }
    { $text }
    Căn cứ: { $source }
    { $count ->
        [0] Căn cứ này không phải ai của đơn vị cũng được xem, nên không đưa vào kho được.
       *[other] Cho ai xem?
    }
openq-button-audience-public = Mọi người
openq-button-audience-members = Đảng viên của đơn vị
openq-offered = Đã đề nghị. Người có quyền duyệt của { $unit } sẽ xem.
openq-shelf =
    Kho trả lời của { $unit }:{ $count ->
        [0] {" "}chưa có gì.
       *[other] {""}
    }
openq-shelf-line = { $number }) { $state ->
        [review] [cần xem lại] {""}
        [offered] [chờ duyệt] {""}
       *[shown] {""}
    }{ $question }
openq-entry =
    { $state ->
        [review] Cần xem lại: căn cứ không còn hiệu lực, hiện không ai thấy.
        [offered] Chờ duyệt. Khi duyệt sẽ hiện như sau:
        [back] Đã gỡ khỏi kho.
       *[shown] Đang hiện{ $name ->
            [none] {""}
           *[other] , { $name } duyệt
        } ngày { $day }.
    }
    { $question }
    { $text }
    Căn cứ: { $source }{ $quote ->
        [none] {""}
       *[other] : “{ $quote }”
    }
    Cho: { $audience ->
        [public] mọi người
       *[members] đảng viên của { $unit }
    }
openq-button-approve = Duyệt
openq-button-decline = Không duyệt
openq-button-take-back = Gỡ khỏi kho
openq-take-back = Gỡ câu trả lời này khỏi kho? “{ $question }”
openq-button-take-back-sure = Gỡ ngay
openq-approve-other = Đơn vị có người khác được duyệt: xin để người ấy duyệt, người đề nghị không tự duyệt.
openq-approve-source = Căn cứ nay không phải ai được xem câu này cũng xem được, nên không duyệt được.
openq-approved = Đã duyệt. Từ nay ai hỏi câu này sẽ được trả lời như vậy.
openq-declined = Đã không duyệt.
openq-taken-back = Đã gỡ khỏi kho.
openq-shelved = Câu trả lời đã duyệt, { $name ->
        [none] cán bộ phụ trách
       *[other] { $name }
    }, { $day }
openq-source = Căn cứ: { $source } ({ $note })
openq-source-outside = nguồn ngoài kho văn bản
openq-button-clauses = Xem điều khoản

# Báo khi có thay đổi
openq-button-watch = Báo cho tôi nếu có thay đổi
openq-watch = { $what ->
        [document] Khi văn bản này bị thay thế, hết hiệu lực hoặc rút khỏi kho, trợ lý báo một lần.
       *[answer] Khi câu trả lời này được sửa hoặc văn bản làm căn cứ thay đổi, trợ lý báo một lần.
    } Chỉ giữ: là { $what ->
        [document] văn bản
       *[answer] câu trả lời
    } nào, và đường báo lại, niêm kín, trong 12 tháng. Lúc nào cũng thôi được: gõ “thôi báo thay đổi”.
openq-button-watch-sure = Đồng ý, báo cho tôi
openq-watching = Vâng. Trợ lý sẽ báo nếu có thay đổi, đến ngày { $day }.
openq-button-unwatch = Thôi báo thay đổi
openq-unwatched = { $count ->
        [0] Không có gì đang chờ báo thay đổi.
       *[other] Đã thôi báo và xóa đường báo lại ({ $count }).
    }
openq-watch-gone = Câu trả lời hoặc văn bản này không còn để theo dõi.
openq-changed =
    Có thay đổi: { $name } { $change ->
        [replaced] đã được thay thế bằng { $by }
        [expired] đã hết hiệu lực
       *[gone] đã rút khỏi kho văn bản
    }{ $day ->
        [none] {""}
       *[other] {" "}({ $day })
    }.{ $old ->
        [none] {" "}Điều khoản đã xem trước đây có thể không còn đúng.
       *[other] {" "}Câu trả lời đã nhận dựa vào văn bản ấy có thể không còn đúng: “{ $old }”
    }
    Xin hỏi lại trợ lý trước khi làm theo.

# Nhắc cán bộ
desk-alert-questions = Câu hỏi của { $unit }:
desk-alert-questions-late = { $unit } và các đơn vị cấp dưới có câu hỏi của người dân quá hạn:
desk-alert-questions-passed-late = Câu hỏi do { $unit } tiếp nhận, nơi trả lời đã để quá hạn:
openq-alert-new = - Câu hỏi mới: { $count }
openq-alert-soon = - Câu hỏi sắp đến hạn: { $count } (sớm nhất { $day })
openq-alert-late = - Câu hỏi quá hạn: { $count } (hạn sớm nhất { $day })
openq-alert-review = - Câu trả lời trong kho cần xem lại: { $count }
openq-alert-offered = - Câu trả lời chờ duyệt vào kho: { $count }
openq-alert-open = Nhắn “câu hỏi chờ trả lời” hoặc “kho trả lời” để mở.
