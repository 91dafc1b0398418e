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
occasions-subscribed = Đã ghi: trợ lý nhắn khi có buổi mới, khi đổi, khi hoãn và trước một ngày. Thôi nhận: gõ “thôi nhận lịch”.
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
