# Soạn, duyệt bản công khai
desk-public = Đang công khai.
desk-public-waits = Có bản công khai chưa được duyệt.
desk-alike = Có thể cùng một việc, trong đơn vị:
desk-alike-line = { $number }) { $code } ({ $state }): “{ $text }”
desk-publish-ask-title =
    Công khai bằng lời của cơ quan, không chép lời người gửi, không nêu tên, số điện thoại, số nhà, số giấy tờ, biển số của ai.
    Xin gõ tiêu đề, từ { $least } đến { $most } chữ. Ví dụ: Đèn chiếu sáng ở thôn 3.
desk-publish-ask-text = Xin gõ nội dung phản ánh bằng lời của cơ quan, từ { $least } đến { $most } chữ.
desk-publish-ask-answer = Xin gõ câu trả lời như mọi người sẽ đọc, từ { $least } đến { $most } chữ.
desk-publish-copied = Chưa nhận được: đoạn “{ $words }” chép lời người gửi. Xin viết lại bằng lời của cơ quan.
desk-publish-private = Xin xem lại, có thể dẫn tới người riêng:
desk-publish-private-name = tên người: { $words }
desk-publish-private-phone = số điện thoại: { $words }
desk-publish-private-house = số nhà, thửa đất: { $words }
desk-publish-private-paper = số giấy tờ: { $words }
desk-publish-private-plate = biển số xe: { $words }
desk-publish-private-mail = địa chỉ thư: { $words }
desk-publish-not-consent = Người gửi không đồng ý công khai phản ánh này.
desk-publish-not-state = Chỉ công khai phản ánh đang giải quyết hoặc đã trả lời.
desk-publish-preview = Mọi người sẽ đọc như sau, sau khi được duyệt:
desk-publish-is = Công khai từ ngày { $day }{ $name ->
        [none] {""}
       *[other] , { $name } duyệt
    }. Mọi người đọc như sau:
desk-publish-waits = Chưa công khai, chờ duyệt{ $name ->
        [none] {""}
       *[other] ; { $name } soạn
    }. Mọi người sẽ đọc như sau:
desk-publish-other = Người soạn không tự duyệt: người khác có quyền duyệt gõ “chờ công khai” để xem.
desk-publish-filed = Đã trình duyệt.
desk-publish-done = Đã công khai.
desk-publish-taken = Đã gỡ xuống.
desk-publish-alone = người soạn tự duyệt vì đơn vị không có người khác được duyệt
desk-publish-told-officers = Có bản công khai phản ánh chờ duyệt. Nhắn “chờ công khai” để xem.
desk-publish-list = { $count ->
        [0] Không có bản công khai nào chờ duyệt.
       *[other] Chờ duyệt công khai:
    }
desk-button-publish = Công khai
desk-button-publish-write = Soạn lại
desk-button-publish-down = Gỡ xuống
desk-button-publish-file = Trình duyệt
desk-button-publish-approve = Duyệt, công khai
desk-button-publish-title = Sửa tiêu đề
desk-button-publish-text = Sửa nội dung
desk-button-publish-answer = Sửa trả lời
desk-button-publish-no-answer = Chưa có trả lời
desk-button-merge-with = Gộp vào số { $number }

# Phản ánh đã công khai
suggestions-public-title = { $title } ({ $category })
suggestions-public-answer = Trả lời: { $answer }
suggestions-public = { $count ->
        [0] { $asked ->
            [yes] Không thấy phản ánh công khai nào như vậy. Xin gõ chữ khác, hoặc gửi phản ánh mới: gõ “gửi phản ánh”.
           *[no] Chưa có phản ánh nào được công khai{ $category ->
                [none] {""}
               *[other] {" "}về { $category }
            }.
        }
       *[other] Phản ánh đã công khai{ $category ->
            [none] {""}
           *[other] , { $category }
        }{ $asked ->
            [yes] , đúng lời tìm nhất xếp trước:
           *[no] , mới nhất xếp trước:
        }
    }
suggestions-public-line = { $number }) { $title }. { $category ->
        [none] {""}
       *[other] { $category }.{" "}
    }{ $state }, gửi { $date }
suggestions-public-ask = Gõ vài chữ để tìm, hoặc tên loại, ví dụ: môi trường.
suggestions-public-which = Xin gõ tên loại:
suggestions-public-state = Tình trạng: { $state }. Nơi giải quyết: { $unit }. Nhận ngày { $received }{ $until ->
        [open] , trả lời trước hết ngày { $day }
        [done] , trả lời ngày { $day }
       *[none] {""}
    }. Người cùng phản ánh: { $weight }.
suggestions-state-public-received = Chờ tiếp nhận
suggestions-state-public-checking = Đang xem xét
suggestions-state-public-waiting = Đang xem xét
suggestions-state-public-passed = Đã chuyển xử lý
suggestions-state-public-answered = Đã trả lời
suggestions-state-public-refused = Không tiếp nhận
suggestions-state-public-merged = Gộp với phản ánh cùng nội dung
suggestions-state-public-closed = Đã kết thúc
suggestions-public-gone = Phản ánh này không còn công khai.
suggestions-public-own = Đây là phản ánh của chính ông/bà; trợ lý vẫn báo tin như trước.
suggestions-public-over = Đã ghi thêm một người. Phản ánh này đã kết thúc, câu trả lời ở dưới.
suggestions-public-told =
    Phản ánh { $code } của ông/bà được công khai, bằng lời của cơ quan, không nêu ai gửi, với tiêu đề: { $title }.
    Không muốn nữa thì bấm “Xem phản ánh” rồi “Không công khai nữa”: gỡ ngay.
suggestions-is-public = Phản ánh này đang được công khai, bằng lời của cơ quan.
suggestions-unpublished = Đã rút: phản ánh không công khai nữa.
suggestions-followed = Đã ghi thêm một người. Có tin về phản ánh này trợ lý báo ông/bà.
suggestions-followed-before = Ông/bà đã được ghi trước đây; có tin trợ lý báo.
suggestions-unfollowed = Đã thôi theo dõi; trợ lý xóa đường báo tin.
suggestions-same-done = Đã ghi thêm một người, không giữ lại bản vừa viết. Có tin về phản ánh này trợ lý báo ông/bà.
suggestions-similar = { $count ->
        [1] Đã có một phản ánh công khai giống việc này. Có phải cùng một việc không?
       *[other] Đã có những phản ánh công khai giống việc này. Có phải cùng một việc không?
    }
suggestions-button-follow = Tôi cũng vậy
suggestions-button-same = Tôi cũng vậy: số { $number }
suggestions-button-not-same = Khác, gửi tiếp
suggestions-button-follow-agree = Đồng ý, theo dõi
suggestions-button-unfollow = Thôi theo dõi
suggestions-button-public = Phản ánh đã công khai
suggestions-button-public-next = Xem tiếp
suggestions-button-public-categories = Theo loại
suggestions-button-unpublish = Không công khai nữa
mydata-view-case-followed = – Theo dõi phản ánh công khai { $code }.
