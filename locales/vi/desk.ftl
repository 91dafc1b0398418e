# Bàn xử lý phản ánh của đơn vị
desk-units = Phản ánh của đơn vị nào?
desk-list =
    Phản ánh của { $unit }: { $states }.
    { $late ->
        [0] Không có phản ánh nào quá hạn.
       *[other] Quá hạn: { $late }.
    } { $open ->
        [0] Không có phản ánh nào đang chờ xử lý.
       *[other] Đang chờ xử lý, quá hạn xếp trước:
    }
desk-list-none = chưa có phản ánh nào
desk-line = { $number }) { $code }: { $category }{ $place ->
        [none] {""}
       *[other] , { $place }
    }. { $state }, trả lời trước hết ngày { $day }{ $officer ->
        [none] {""}
       *[other] , { $officer }
    }{ $marks ->
        [none] {""}
       *[other] {" "}({ $marks })
    }
desk-mark-late = quá hạn
desk-mark-news = có bổ sung mới
desk-mark-reopened = người gửi báo chưa giải quyết
desk-mark-elsewhere = { $unit } đang giải quyết
desk-state-received = Chờ tiếp nhận
desk-state-checking = Đang xem xét
desk-state-waiting = Chờ người gửi bổ sung
desk-state-passed = Đã chuyển
desk-state-answered = Đã trả lời
desk-state-refused = Không tiếp nhận
desk-state-merged = Đã gộp
desk-state-closed = Đã kết thúc
desk-state-withdrawn = Người gửi đã rút
desk-state-redirected = Đã chuyển hướng
desk-kind-remark = phản ánh
desk-kind-proposal = kiến nghị
desk-kind-opinion = góp ý
desk-case =
    { $code } ({ $kind }): { $category }. { $state }, tại { $desk }.{ $reopened ->
        [yes] {" "}Mở lại: người gửi báo chưa giải quyết.
       *[no] {""}
    }
    { $text ->
        [none] (nội dung đã cất riêng hoặc đã hết hạn giữ)
       *[other] “{ $text }”
    }
    Nơi: { $place ->
        [none] không ghi
       *[other] { $place }
    }. Ảnh: { $photos }. Người cùng phản ánh: { $weight }.
    Nhận ngày { $received }. Người gửi: { $sender ->
        [named] có để lại liên hệ
       *[nameless] ẩn danh
    }. Người phụ trách: { $officer ->
        [none] chưa có
       *[other] { $officer }
    }.
desk-days-waiting = Chờ người gửi từ ngày { $since }; những ngày chờ không tính vào hạn.
desk-days-accept = Báo tiếp nhận trước hết ngày { $day }: { $left ->
        [late] quá { $days } ngày làm việc
       *[open] còn { $days } ngày làm việc
    }.
desk-days-answer = Trả lời trước hết ngày { $day }: { $left ->
        [late] quá { $days } ngày làm việc
       *[open] còn { $days } ngày làm việc
    }.
desk-merged-into = Đã gộp vào { $code }; trả lời ở đó.
desk-merged = Đã gộp vào đây: { $codes }. Người gửi những phản ánh ấy cũng nhận tin.
desk-step = – { $day }, { $who }: { $state }.
desk-mover-citizen = người gửi
desk-mover-office = đơn vị
desk-mover-calendar = theo lịch
desk-step-internal = (Nội bộ: { $note })
desk-said = – { $day }, người gửi { $new ->
        [yes] bổ sung (MỚI)
       *[no] bổ sung
    }: “{ $text }”
desk-asked = – { $day }, đơn vị: “{ $text }”
desk-more = { $code }: việc khác.
desk-aside = { $code }: gộp với phản ánh cùng nội dung; chuyển hướng nếu thật ra là khiếu nại, tố cáo; hoặc công khai nếu người gửi đồng ý.
desk-accepted = Đã tiếp nhận; người gửi được báo.
desk-ask-question = Cần hỏi người gửi điều gì? Xin gõ đúng như người gửi sẽ đọc. Những ngày chờ không tính vào hạn.
desk-ask-outside = Chuyển cho cơ quan nào, vì sao, người gửi liên hệ ở đâu? Xin gõ đúng như người gửi sẽ đọc.
desk-ask-answer =
    Trả lời thế nào? Xin gõ đúng như người gửi sẽ đọc: đã làm hoặc sẽ làm gì, ai làm, ngày nào.
    Căn cứ được hỏi ở bước sau; chưa gửi gì cho đến khi đồng chí xem lại và bấm gửi.
desk-ask-evidence = Câu trả lời dựa vào đâu? Ví dụ: biên bản kiểm tra ngày 25/11/2026; Quyết định 12/2026/QĐ-UBND; biên bản nghiệm thu; đường dẫn tới thông báo của xã. Người gửi đọc được căn cứ này.
desk-evidence-missing = Chưa có căn cứ nên chưa gửi được: không phản ánh nào khép lại mà không nói dựa vào đâu.
desk-templates = Mẫu trả lời; chọn để xem, chép lại, điền hết chỗ trong ngoặc vuông rồi gửi.
desk-template-name = { $number ->
        [1] Đã làm xong
        [2] Có lịch làm
        [3] Đã kiểm tra, giải thích
        [4] Hướng dẫn thủ tục
       *[other] Góp ý đã được bàn
    }
desk-template-fill = Xin chép mẫu dưới đây, điền hết chỗ trong ngoặc vuông rồi gửi lại:
desk-template = { $number ->
        [1] Ngày [ngày], [đơn vị hoặc người làm] đã [việc đã làm] tại [nơi]. Nếu còn vướng, xin ông/bà báo lại trong 15 ngày.
        [2] [Đơn vị hoặc người làm] sẽ [việc sẽ làm] tại [nơi], xong trước ngày [ngày]. Việc này do [người theo dõi] theo dõi.
        [3] Ngày [ngày], [người kiểm tra] đã kiểm tra tại [nơi], kết quả: [kết quả]. Theo [số văn bản, điều], việc này [cách giải quyết].
        [4] Thủ tục ông/bà hỏi theo [số văn bản]. Ông/bà nộp [giấy tờ] tại [nơi], [ngày giờ]; trả kết quả sau [số ngày] ngày. Người hướng dẫn: [họ tên, điện thoại cơ quan].
       *[other] Góp ý của ông/bà đã được [tên cuộc họp, đơn vị] bàn ngày [ngày], kết luận: [kết luận]. [Ai] làm việc này, xong trước ngày [ngày].
    }
desk-length = Lời vừa gõ có { $letters } chữ; cần từ { $least } đến { $most } chữ.
desk-gap = Mẫu còn chỗ chưa điền: { $gap }. Xin điền hết rồi gửi lại.
desk-ask-reason = Không tiếp nhận vì lý do nào? Người gửi được báo lý do này, lời giải thích và nơi khác có thể gửi.
desk-reason-not-ours = Không thuộc thẩm quyền
desk-reason-answered-before = Đã được trả lời
desk-reason-cannot-be-checked = Chưa đủ để kiểm tra
desk-reason-no-subject = Chưa rõ đề nghị gì
desk-reason-court-or-law = Tòa án, cơ quan khác đang giải quyết
desk-reason-private-dispute = Tranh chấp riêng
desk-ask-refusal =
    { $reason }
    Xin gõ lời giải thích, đúng như người gửi sẽ đọc.
desk-ask-where = Người gửi có thể gửi tới đâu? Ví dụ: Điện lực huyện, số 1900 6769; Tòa án nhân dân khu vực 3.
desk-where-missing = Người bị từ chối phải biết còn nơi nào khác; chưa gửi được.
desk-where = Ông/bà có thể gửi tới: { $where }
desk-preview = Người gửi sẽ đọc như sau:
desk-went-on = Phản ánh đã có bước mới từ lúc soạn lời này, nên chưa gửi. Xin xem lại:
desk-hollow = Xin xem lại, câu trả lời còn rỗng (vẫn gửi được nếu đồng chí thấy cần):
desk-hollow-recorded = – “Ghi nhận”, “tiếp thu” mà không nói làm gì, ngày nào.
desk-hollow-considered = – “Sẽ xem xét”, “sẽ nghiên cứu” mà không nói đến ngày nào.
desk-hollow-soon = – “Trong thời gian tới” và những lời tương tự: xin ghi ngày.
desk-hollow-by-rules = – “Theo quy định” mà không ghi số văn bản, điều.
desk-hollow-no-day = – Không có ngày nào.
desk-hollow-nobody = – Không nói ai làm.
desk-sent-answer = Đã gửi trả lời. Người gửi có 15 ngày để báo chưa giải quyết.
desk-sent-ask = Đã hỏi người gửi.
desk-sent-outside = Đã báo người gửi nơi được chuyển.
desk-sent-refuse = Đã báo người gửi vì sao không tiếp nhận.
desk-pass = { $count ->
        [0] Không có đơn vị nào khác ở trên hoặc dưới nhận phản ánh. Có thể chuyển cho cơ quan khác.
       *[other] Chuyển cho đơn vị nào? Người gửi được báo tên đơn vị ấy.
    }
desk-passed = Đã chuyển { $code } cho { $unit }.
desk-ask-category = Phản ánh này thuộc loại nào?
desk-note-category = đổi loại từ “{ $from }” thành “{ $to }”
desk-ask-officer = { $count ->
        [0] Đơn vị đang giải quyết không có cán bộ xử lý phản ánh nào khác.
       *[other] Ai phụ trách phản ánh này?
    }
desk-note-officer = giao { $name } phụ trách
desk-given-told = Đồng chí { $name } vừa giao cho đồng chí một phản ánh của { $unit }. Nhắn “phản ánh cần xử lý” để xem.
desk-ask-note = Ghi gì? Ghi chú nội bộ không gửi ra ngoài.
desk-noted = Đã ghi.
desk-ask-main = Gộp { $code } vào phản ánh nào? Xin gõ mã, ví dụ PA-26-7K3M9QXDT.
desk-merge-none = Không gộp được với mã ấy: xin xem lại mã; phản ánh phải còn đang xử lý ở đơn vị, và phản ánh đã có cái khác gộp vào thì không gộp tiếp.
desk-merge-one = Phản ánh { $code }, ngày { $day }, nơi: { $place ->
        [none] không ghi
       *[other] { $place }
    }: “{ $text }”
desk-merge-main = Gộp vào { $code }, ngày { $day }, nơi: { $place ->
        [none] không ghi
       *[other] { $place }
    }: “{ $text }”
desk-merge-sure = Hai phản ánh cùng một việc? Cả hai người gửi vẫn nhận tin theo mã của mình, không biết nhau. Tách lại được.
desk-note-merged = gộp vào { $code }
desk-was-merged = Đã gộp { $code } vào phản ánh này.
desk-unmerged-told = Phản ánh này được tách ra, xem xét riêng.
desk-was-unmerged = Đã tách ra; người gửi được báo.
desk-redirect = Chuyển hướng { $code }: đây là khiếu nại hoặc tố cáo, không phải phản ánh? Người gửi được báo nơi gửi đơn và nhận lại nguyên văn lời mình. Nội dung được niêm { $days } ngày rồi xóa, ảnh và liên hệ xóa ngay. Không lấy lại được.
desk-redirect-not = Chưa chuyển hướng được: phản ánh đã sang bước khác, hoặc còn phản ánh khác gộp vào, phải tách trước.
desk-redirect-returned =
    Nguyên văn ông/bà đã gửi:
    “{ $text }”
desk-redirected = Đã chuyển hướng { $code }; người gửi được báo. Nội dung niêm { $days } ngày, chỉ người được giao mở được, có ghi lý do.
desk-ask-why-contact = Vì sao cần xem liên hệ? Xin gõ từ { $least } chữ cái trở lên. Lý do được ghi vào nhật ký, người gửi được báo là liên hệ đã được mở.
desk-ask-why-sealed = Vì sao cần mở nội dung đã niêm? Xin gõ từ { $least } chữ cái trở lên. Lý do được ghi vào nhật ký.
desk-reason-short = Xin ghi rõ lý do, từ { $least } chữ cái, không quá { $most } chữ.
desk-contact = Liên hệ của người gửi { $code }: { $name }, { $phone ->
        [none] không có số điện thoại
       *[other] { $phone }
    }. Chỉ hiện một lần ở đây.
desk-contact-none = Người gửi không còn để lại liên hệ.
desk-contact-told = Về phản ánh { $code }: cán bộ của { $unit } đã mở họ tên, số điện thoại mà ông/bà để lại. Lý do được ghi vào nhật ký.
desk-sealed = Nội dung đã niêm của { $code }, xóa ngày { $day }. Chỉ hiện một lần ở đây; không chuyển cho người bị nói tới.
desk-sealed-place = Nơi: { $place }
desk-sealed-gone = Nội dung đã niêm không còn.
desk-photo = Ảnh { $number }/{ $count }. Tệp được giữ một ngày.
desk-photo-gone = Ảnh này không còn.

desk-button-number = Xem số { $number }
desk-button-next = Xem tiếp
desk-button-first = Về đầu danh sách
desk-button-show = Về trang phản ánh
desk-button-main = Xem phản ánh chính
desk-button-more = Việc khác
desk-button-aside = Gộp, chuyển hướng, công khai
desk-button-accept = Tiếp nhận
desk-button-ask = Hỏi người gửi
desk-button-pass = Chuyển đơn vị khác
desk-button-outside = Cơ quan khác
desk-button-answer = Trả lời
desk-button-templates = Mẫu trả lời
desk-button-refuse = Không tiếp nhận
desk-button-categories = Đổi loại
desk-button-officers = Người phụ trách
desk-button-take = Tôi phụ trách
desk-button-give = Giao { $name }
desk-button-note = Ghi chú nội bộ
desk-button-merge = Gộp với phản ánh khác
desk-button-merge-sure = Đúng, gộp lại
desk-button-unmerge = Tách ra
desk-button-redirect = Chuyển hướng: không phải phản ánh
desk-button-redirect-sure = Đúng, chuyển hướng
desk-button-contact = Xem liên hệ
desk-button-sealed = Mở nội dung đã niêm
desk-button-photos = Xem ảnh ({ $count })
desk-button-photo = Ảnh { $number }
desk-button-send = Gửi cho người gửi
desk-button-send-so = Vẫn gửi
desk-button-reword = Viết lại
desk-button-evidence = Sửa căn cứ
