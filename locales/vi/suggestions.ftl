suggestions-news = Tin về phản ánh { $code } của ông/bà:
suggestions-news-followed = Tin về phản ánh { $code } mà ông/bà theo dõi:
suggestions-news-received = Đang chờ tiếp nhận.
suggestions-news-checking = Đã tiếp nhận, đang xem xét.
suggestions-news-by = Trả lời trước hết ngày { $date }.
suggestions-news-waiting = Cần ông/bà cho biết thêm:
suggestions-news-passed = { $unit ->
    [none] Đã chuyển cho nơi có thẩm quyền.
   *[other] Đã chuyển cho { $unit }.
  }
suggestions-news-answered = Đã có trả lời:
suggestions-news-refused = { $unit ->
    [none] Không được tiếp nhận.
   *[other] { $unit } không tiếp nhận.
  }
suggestions-news-merged = Đã gộp với một phản ánh cùng nội dung. Ông/bà vẫn nhận tin như trước.
suggestions-news-closed = Đã kết thúc.
suggestions-news-redirected = Nội dung này là khiếu nại hoặc tố cáo nên không giải quyết qua trò chuyện được. Nội dung đã được cất riêng và sẽ xóa. Ông/bà gửi đơn hoặc đến trực tiếp nơi tiếp công dân.
suggestions-news-evidence = Căn cứ: { $evidence }
suggestions-reason-not-ours = Lý do: không thuộc thẩm quyền của đơn vị.
suggestions-reason-answered-before = Lý do: nội dung này đã được trả lời.
suggestions-reason-cannot-be-checked = Lý do: chưa đủ thông tin để kiểm tra.
suggestions-reason-no-subject = Lý do: chưa rõ đề nghị việc gì.
suggestions-reason-court-or-law = Lý do: đang do tòa án hoặc cơ quan khác giải quyết theo luật.
suggestions-reason-private-dispute = Lý do: là tranh chấp riêng giữa các bên.
suggestions-button-open = Xem phản ánh

# Gửi phản ánh, kiến nghị, góp ý
suggestions-reception = nơi tiếp công dân của xã
suggestions-group = Việc riêng, trợ lý không làm ở nhóm. Xin nhắn riêng cho trợ lý rồi gõ “gửi phản ánh”.
suggestions-no-desk = Ở đây chưa có đơn vị nào nhận phản ánh qua trò chuyện, nên trợ lý không giữ lại gì. Xin đến hoặc liên hệ: { $reception }. Nếu muốn hỏi quy định, xin gõ thành câu hỏi.
suggestions-offer =
    Ông/bà muốn gửi phản ánh này? Trợ lý chuyển tới người có trách nhiệm và báo lại ở đây. Chưa gửi thì sau 24 giờ trợ lý xóa.
    { $photos ->
        [0] Có ảnh thì gửi ảnh vào đây; trợ lý xóa vị trí ghi trong ảnh.
       *[other] Ảnh kèm theo: { $photos }
    }
suggestions-offer-adding =
    Đây là lời bổ sung cho phản ánh { $code }, theo câu hỏi của đơn vị?
    “{ $text }”
suggestions-offer-more =
    Bổ sung lời này cho phản ánh { $code }?
    “{ $text }”
suggestions-resume = Ông/bà đang viết dở một phản ánh, trợ lý giữ kín trong 24 giờ.
suggestions-resume-photo =
    Trợ lý chưa nhận ảnh này vì ông/bà đang viết dở một phản ánh. Xin chọn trước, rồi gửi lại ảnh:
    “Viết tiếp” nếu là ảnh của phản ánh đang viết dở{ $replaced ->
        [yes] ; “Bỏ, gửi tin vừa gõ” nếu là ảnh của tin vừa gõ.
       *[no] .
    }
suggestions-declined = Trợ lý đã rõ và không giữ gì. Ông/bà vẫn gửi được phản ánh trực tiếp tại: { $reception }.
suggestions-text =
    Bước 1/3. Xin viết việc gì, ở đâu, từ bao giờ, mong muốn thế nào, trong một tin từ { $least } đến { $most } chữ.
    Ví dụ: đèn đường đầu thôn 3 hỏng hai tuần nay, đề nghị thay bóng.
    Xin đừng ghi số giấy tờ hay chuyện riêng của người khác.
suggestions-length = Lời vừa gõ có { $letters } chữ; xin viết lại trong một tin từ { $least } đến { $most } chữ.
suggestions-abuse = Trợ lý chỉ chuyển được nội dung cụ thể. Ông/bà cứ nói thẳng điều chưa hài lòng: việc gì, ở đâu, mong sửa thế nào.
suggestions-details =
    Bước 2/3. Trợ lý hiểu như sau, đúng thì bấm “Đúng, đi tiếp”; sửa bằng nút hoặc gõ chữ:
    Loại: { $category }
    Nơi: { $place ->
        [none] chưa ghi (không bắt buộc)
       *[other] { $place }
    }
    Gửi đến: { $unit ->
        [none] chưa chọn
       *[other] { $unit }
    }
    { $photos ->
        [0] Có ảnh thì gửi ảnh vào đây, nhiều nhất 3 ảnh; trợ lý xóa vị trí ghi trong ảnh.
       *[other] Ảnh kèm theo: { $photos }
    }
suggestions-categories = Phản ánh này thuộc loại nào?
suggestions-category-infrastructure = Hạ tầng, giao thông, điện nước
suggestions-category-environment = Môi trường, rác
suggestions-category-land = Đất đai, xây dựng
suggestions-category-public_service = Thủ tục hành chính
suggestions-category-security_order = An ninh, trật tự
suggestions-category-education_health = Giáo dục, y tế, an sinh
suggestions-category-policy = Chủ trương, chính sách
suggestions-category-conduct_of_officials = Tác phong cán bộ
suggestions-category-other = Việc khác
suggestions-place = Việc ở nơi nào? Xin gõ, ví dụ: đầu thôn Đông, gần nhà văn hóa.
suggestions-place-long = Xin ghi nơi trong nhiều nhất { $most } chữ, ví dụ: đầu thôn Đông.
suggestions-units = Gửi đến đơn vị nào?{ $more ->
        [yes] {" "}Không thấy ở dưới thì xin gõ tên thôn, tổ dân phố, xã, phường.
       *[no] {""}
    }
suggestions-photo-taken = Đã thêm ảnh, cả thảy: { $count }.
suggestions-photos-enough = Đã đủ { $most } ảnh, trợ lý không nhận thêm ảnh này.
suggestions-review =
    Bước 3/3. Phản ánh sẽ gửi như sau, xin xem lại:
    “{ $text }”
    Loại: { $category }. Nơi: { $place ->
        [none] không ghi
       *[other] { $place }
    }.
    Gửi đến: { $unit }. Ảnh: { $photos }.
    Đăng công khai sau khi bỏ chi tiết riêng và được duyệt: { $publish ->
        [yes] đồng ý
       *[no] không
    }.
suggestions-review-anonymous = Gửi ẩn danh: người giải quyết không biết ai gửi, trợ lý vẫn báo lại cho ông/bà.
suggestions-review-contact = Liên hệ gửi kèm: { $name }, { $phone }. Người giải quyết chỉ mở khi có lý do, và việc mở được ghi lại.
suggestions-review-member = Gửi kèm tên: { $name }. Đảng viên, người trong danh sách của đơn vị phản ánh có tên, vì quy định của Đảng không cho đảng viên gửi nặc danh; tên được niêm phong, chỉ mở khi có lý do.
suggestions-contact = Xin gõ họ tên và số điện thoại trong một tin, ví dụ: Nguyễn Văn A, 0912 345 678.
suggestions-contact-wrong = Trợ lý chưa đọc được tên và số điện thoại trong tin vừa gõ.
suggestions-enough = Mỗi người gửi được { $most } phản ánh một ngày. Bản viết dở còn giữ đến hết 24 giờ; xin gửi vào ngày mai.
suggestions-enough-today = Hôm nay ông/bà đã gửi đủ { $most } phản ánh, số nhiều nhất của mỗi người trong một ngày. Xin gửi tiếp vào ngày mai.
suggestions-receipt =
    Đã gửi. Mã phản ánh: { $code }
    { $unit } nhận giải quyết. Trước hết ngày { $accept } ông/bà được báo có tiếp nhận hay không, và trước hết ngày { $answer } được trả lời (tính ngày làm việc).
    Có tin mới trợ lý nhắn ở đây. Muốn xem: gõ “phản ánh của tôi” hoặc gõ mã trên.
suggestions-dropped = Đã bỏ, trợ lý không giữ gì.
suggestions-draft-gone = Không còn bản viết dở nào ở đây: đã gửi, đã bỏ, đã quá 24 giờ, hoặc đang viết tiếp ở kênh khác.
suggestions-stranger = Đây có vẻ là một phản ánh. Trợ lý chuyển được tới người có trách nhiệm và báo lại, nhưng phải lưu lại nên hỏi ý trước: nếu ông/bà đồng ý với thông báo dưới đây, xin chọn “Đồng ý” rồi gõ lại.
suggestions-note-look = Cần xem: có thể là khiếu nại, tố cáo.

# Việc không nhận ở đây
suggestions-which =
    Trợ lý chưa chắc nên xin hỏi: đây là góp ý, khiếu nại hay tố cáo?
    Góp ý, phản ánh: mong sửa một việc chung. Khiếu nại: đề nghị xem lại một quyết định, việc làm ảnh hưởng đến mình. Tố cáo: báo ai đó vi phạm pháp luật.
suggestions-door-complaint =
    Nội dung này giống khiếu nại, nên trợ lý không nhận và không giữ lại.
    Luật quy định khiếu nại phải bằng đơn hoặc trình bày trực tiếp, có hồ sơ và thời hạn giải quyết; qua trò chuyện thì ông/bà mất các quyền ấy.
    Xin gửi đơn hoặc đến: { $reception }.
    Xin xóa tin vừa gõ khỏi cuộc trò chuyện này.
suggestions-door-denunciation =
    Nội dung này giống tố cáo, nên trợ lý không nhận và không giữ lại.
    Luật quy định tố cáo phải bằng đơn hoặc trình bày trực tiếp, và người tố cáo phải được giữ bí mật; ứng dụng nhắn tin không bảo đảm được điều đó.
    Xin gửi đơn hoặc đến: { $reception }; hoặc cơ quan thanh tra, ủy ban kiểm tra có thẩm quyền.
    Xin xóa tin vừa gõ khỏi cuộc trò chuyện này, không gửi ảnh, tài liệu vào đây.
suggestions-door-emergency = Việc khẩn cấp xin gọi ngay: 113 (công an), 114 (cháy, cứu nạn), 115 (cấp cứu). Trợ lý không chuyển tin khẩn cấp cho ai.
suggestions-door-not-urgent = Nếu không khẩn cấp mà cần sửa chữa, xin bấm nút dưới. Không bấm thì trợ lý xóa lời vừa gõ.
suggestions-door-distress =
    Chuyện này nặng nề quá, xin đừng chịu một mình; luôn có người muốn giúp.
    Xin gọi ngay: 111 (bảo vệ trẻ em, miễn phí cả ngày đêm), 115 (cấp cứu, khi nguy đến tính mạng), 113 (công an, khi bị đánh hay bị đe dọa), và nói với một người thân, hàng xóm đang ở gần.
    Cần chỗ ở, cái ăn hay người cùng lo liệu, xin đến hoặc gọi: { $reception }.
    Trợ lý là máy, không giữ lại tin vừa gõ và chưa báo được cho ai.
suggestions-door-secret = Nội dung này có vẻ thuộc bí mật nhà nước, nên trợ lý không nhận, không chuyển và không giữ lại. Xin xóa tin này khỏi cuộc trò chuyện và chỉ làm việc về nội dung ấy trực tiếp với người phụ trách bảo vệ bí mật nhà nước của cơ quan.

# Phản ánh của tôi
suggestions-mine-none = Chưa có phản ánh nào gửi từ tài khoản này.
suggestions-mine = Phản ánh đã gửi: { $count }
suggestions-mine-line = { $number }) { $code }, gửi { $date }. { $state }: { $text ->
        [none] (nội dung đã được cất riêng)
       *[other] “{ $text }”
    }
suggestions-not-there = Không thấy phản ánh này trong các phản ánh của ông/bà.
suggestions-case =
    Phản ánh { $code }, gửi { $date }
    { $text ->
        [none] (nội dung đã được cất riêng)
       *[other] “{ $text }”
    }
    Loại: { $category }. Nơi: { $place ->
        [none] không ghi
       *[other] { $place }
    }. Ảnh: { $photos }. Nơi giải quyết: { $unit }.
suggestions-state = Tình trạng: { $state }.
suggestions-state-early = Tình trạng: { $state }. Báo tiếp nhận trước hết ngày { $accept }, trả lời trước hết ngày { $answer }.
suggestions-state-due = Tình trạng: { $state }. Trả lời trước hết ngày { $answer }.
suggestions-state-received = Đã gửi, chờ tiếp nhận
suggestions-state-checking = Đang xem xét
suggestions-state-reopened = Đã mở lại
suggestions-state-waiting = Chờ ông/bà bổ sung
suggestions-state-passed = Đã chuyển xử lý
suggestions-state-answered = Đã trả lời
suggestions-state-refused = Không tiếp nhận
suggestions-state-merged = Gộp với phản ánh cùng nội dung
suggestions-state-closed = Đã kết thúc
suggestions-state-withdrawn = Đã rút
suggestions-state-redirected = Chuyển hướng, không phải phản ánh
suggestions-step = { $date }: { $state }{ $unit ->
        [none] {""}
       *[other] {" "}({ $unit })
    }
suggestions-said = { $date }, ông/bà bổ sung: “{ $text }”
suggestions-step-asked = Đơn vị hỏi: “{ $text }”
suggestions-asked = { $date }, nơi giải quyết: “{ $text }”
suggestions-add = Xin gõ điều cần bổ sung, hoặc gửi ảnh vào đây.
suggestions-listed-until = Phản ánh đã kết thúc: còn xem được ở đây ít nhất đến hết ngày { $date }, sau đó chỉ xem được tình trạng bằng mã.
suggestions-added = Đã bổ sung.
suggestions-added-long = Lời vừa gõ có { $letters } chữ; xin viết lại, nhiều nhất { $most } chữ.
suggestions-add-late = Phản ánh này không còn nhận bổ sung.
suggestions-unsolved = Còn điều gì chưa được giải quyết? Xin gõ rõ; phản ánh được mở lại, một lần.
suggestions-unsolved-late = Phản ánh này không mở lại được nữa: chỉ mở lại một lần, trong 15 ngày từ khi trả lời. Ông/bà có thể gửi phản ánh mới.
suggestions-reopened = Đã mở lại phản ánh; thời hạn trả lời tính lại từ hôm nay.
suggestions-solved = Cảm ơn ông/bà. Phản ánh kết thúc, trợ lý xóa đường báo tin về tài khoản này.
suggestions-solved-late = Phản ánh này không còn ở bước đã trả lời.
suggestions-withdraw = Rút phản ánh này? Nơi giải quyết dừng lại, trợ lý xóa liên hệ và đường báo tin. Không lấy lại được.
suggestions-withdraw-late = Phản ánh này không rút được nữa.
suggestions-withdrawn = Đã rút phản ánh.
suggestions-followed-withdrawn = Phản ánh { $code } mà ông/bà theo dõi đã được người gửi rút lại, nên không ai giải quyết nữa và trợ lý không báo tin thêm. Nếu việc ấy chưa xong, ông/bà gửi phản ánh của mình: gõ “gửi phản ánh”.
suggestions-status = Phản ánh { $code }
suggestions-code-none = Không có phản ánh nào mang mã này. Xin xem lại từng chữ, ví dụ: PA-26-7K3M9QXDT.
suggestions-forgotten = Những phản ánh đã gửi vẫn được giải quyết nhưng không còn tên: trợ lý đã xóa liên hệ, đường báo tin, bản viết dở và danh sách phản ánh của tài khoản này. Giữ mã phản ánh thì vẫn xem được tình trạng.

suggestions-button-begin = Gửi phản ánh
suggestions-button-mine = Phản ánh của tôi
suggestions-button-take = Gửi phản ánh
suggestions-button-only-ask = Chỉ hỏi văn bản
suggestions-button-agree = Đồng ý, viết tiếp
suggestions-button-decline = Không đồng ý
suggestions-button-resume = Viết tiếp
suggestions-button-replace = Bỏ, gửi tin vừa gõ
suggestions-button-drop = Bỏ
suggestions-button-back = Quay lại
suggestions-button-go-on = Đúng, đi tiếp
suggestions-button-other-category = Khác loại
suggestions-button-add-place = Ghi nơi
suggestions-button-other-place = Sửa nơi
suggestions-button-no-place = Không ghi nơi
suggestions-button-other-unit = Đổi đơn vị
suggestions-button-send = Gửi
suggestions-button-send-nameless = Gửi ẩn danh
suggestions-button-send-named = Gửi kèm liên hệ
suggestions-button-publish = Cho đăng công khai
suggestions-button-not-publish = Không cho đăng
suggestions-button-is-suggestion = Góp ý, phản ánh
suggestions-button-is-complaint = Khiếu nại
suggestions-button-is-denunciation = Tố cáo
suggestions-button-insist = Chỉ là góp ý, tôi viết lại
suggestions-button-not-urgent = Không khẩn cấp, tôi gửi phản ánh
suggestions-button-open-number = Xem số { $number }
suggestions-button-older = Cũ hơn
suggestions-button-add = Bổ sung
suggestions-button-add-typed = Đúng, gửi bổ sung
suggestions-button-not-added = Không, việc khác
suggestions-button-unsolved = Chưa giải quyết
suggestions-button-solved = Đã được giải quyết
suggestions-button-withdraw = Rút lại
suggestions-button-withdraw-sure = Đúng, rút phản ánh
