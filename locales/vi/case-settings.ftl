cli-cases-takes = { $unit } nhận phản ánh của người dân.
cli-cases-takes-not = { $unit } không nhận phản ánh mới.
cli-cases-still-open = Chú ý: { $unit } còn { $open } phản ánh đang giải quyết; những phản ánh ấy vẫn phải được trả lời đúng hạn.
desk-set-units = Cài đặt phản ánh của đơn vị nào?
desk-set =
    Cài đặt phản ánh của { $unit }:
    Nhận phản ánh mới: { $takes ->
        [yes] có
       *[no] không
    }
    Báo tiếp nhận trong { $accept } ngày làm việc, trả lời trong { $answer } ngày làm việc, nhắc trước { $warn } ngày.
desk-set-given = { $category }: giao cho { $desk }
desk-set-ask-days =
    { $unit } đang đặt { $accept } ngày báo tiếp nhận, { $answer } ngày trả lời, nhắc trước { $warn } ngày (ngày làm việc).
    Xin gõ ba số theo thứ tự ấy, ví dụ: 3 10 2. Luật cho nhiều nhất 10 ngày để báo tiếp nhận.
desk-set-three = Trợ lý cần đúng ba số.
desk-set-ask-category = Giao loại phản ánh nào cho đơn vị cấp dưới?
desk-set-ask-desk = { $category }: { $count ->
        [0] không có đơn vị cấp dưới nào có người xử lý phản ánh.
       *[other] đơn vị nào giải quyết?
    }{ $more ->
        [yes] {" "}Không thấy ở dưới thì xin gõ tên đơn vị.
       *[no] {""}
    }
desk-set-ask-off = { $open ->
        [0] { $unit } thôi nhận phản ánh mới?
       *[other] { $unit } còn { $open } phản ánh đang giải quyết; thôi nhận thì những phản ánh ấy vẫn phải được trả lời đúng hạn. Thôi nhận phản ánh mới?
    }
desk-set-button-days = Đổi số ngày
desk-set-button-categories = Giao loại việc
desk-set-button-on = Nhận phản ánh
desk-set-button-off = Thôi nhận phản ánh
desk-set-button-off-sure = Đúng, thôi nhận
desk-set-button-own = Đơn vị tự giải quyết
desk-set-button-back = Về cài đặt
