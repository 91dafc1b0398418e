# Đổi tên điểm cầu sau khi đã gọi họp
points-button-rename = Đổi tên điểm
points-none = Không có cuộc họp nhiều điểm nào sắp tới để đổi tên điểm.
points-which = Đổi tên điểm { $number } thành “{ $name }” cho cuộc họp nào?
points-ask = Điểm nào đổi tên? Xin gõ số điểm và tên mới, ví dụ: 2: Nhà văn hóa thôn 3. Gõ 0 để thôi.
points-unclear = Chưa rõ.
points-preview =
    Điểm { $number } đổi tên thành: { $name } (đang là: { $before })
    { $told } đồng chí đã chọn điểm này hoặc chưa chọn điểm sẽ được báo ngay; ai chưa nhận giấy mời sẽ nhận giấy mời mới.
