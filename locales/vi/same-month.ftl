# Trong tháng đã có cuộc họp cùng loại
twice-a-month-called = Tháng { $month } đã gọi { $kind }: { $time }.
twice-a-month-second = { $line } Đây là cuộc thứ hai trong tháng.
twice-a-month-draft = { $line } Không họp thêm thì bấm “Bỏ tháng này”.
twice-a-month-ask = { $line } Lịch định kỳ còn buổi { $time }: bỏ, giữ hay dời?
twice-a-month-button-drop = Bỏ tháng này
