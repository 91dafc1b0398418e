# Requests about one's own data.
cli-request = { $id } · { $kind } · { $person } · gửi { $asked }
cli-request-answer = trả lời trước { $by }
cli-request-answer-late = QUÁ HẠN trả lời: lẽ ra trước { $by }
cli-request-answered = đã trả lời { $at }
cli-request-do = làm xong trước { $by }
cli-request-do-late = QUÁ HẠN làm xong: lẽ ra trước { $by }
cli-request-unsettled = ! Lịch nghỉ lễ quanh hạn này chưa được công bố hoặc chưa khai, nên tính như ngày làm việc. Xem HOLIDAYS_FILE.
cli-request-done = { $id } · { $kind } · { $person } · gửi { $asked } · xong { $done }
cli-requests-total = { $open } yêu cầu chưa xong, { $late } quá hạn.
cli-request-marked = Đã ghi yêu cầu số { $id } là làm xong.
cli-request-kind-view = xem dữ liệu
cli-request-kind-export = lấy bản sao dữ liệu
cli-request-kind-correct = sửa thông tin
cli-request-kind-withdraw = rút đồng ý
cli-request-kind-delete = xóa dữ liệu
