# Trả lời thay: gọi tên thay cho số
proxy-names-words = Chưa hiểu: “{ $typed }”.
proxy-names-nobody = Trong danh sách không có ai tên “{ $typed }”.
proxy-names-several = “{ $typed }” có { $count } đồng chí: { $people }. Xin gõ số hoặc cả họ tên.
proxy-names-twice = Được nhắc hai lần: { $people }. Xin nói lại một lần.
proxy-names-go-on = Gõ tiếp cho đồng chí còn chưa rõ, hoặc bấm “Đúng, ghi lại” để ghi các dòng trên.
