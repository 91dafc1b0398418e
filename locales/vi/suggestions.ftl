suggestions-news = Tin về phản ánh { $code } của ông/bà:
suggestions-news-followed = Tin về phản ánh { $code } mà ông/bà theo dõi:
suggestions-news-received = Đang chờ tiếp nhận.
suggestions-news-checking = Đã tiếp nhận, đang xem xét.
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
