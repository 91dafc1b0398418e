# Trong tháng đã có cuộc họp cùng loại
same-month-called = Tháng { $month } đã gọi { $kind }: { $time }.
same-month-second = { $line } Đây là cuộc thứ hai trong tháng.
same-month-draft = { $line } Không họp thêm thì bấm “Bỏ tháng này”.
same-month-ask = { $line } Lịch định kỳ còn buổi { $time }: bỏ, giữ hay dời?
same-month-button-drop = Bỏ tháng này
