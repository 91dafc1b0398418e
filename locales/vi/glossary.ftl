# The office's own table of words.
glossary-none = Chưa có bảng từ riêng của đơn vị. Đặt GLOSSARY_FILE là đường dẫn của tệp có hai cột “người dân nói” và “văn bản viết”; mẫu trong docs/operations.md.
glossary-read = { $file }: { $entries } dòng dùng được, { $problems } dòng có lỗi.
glossary-line = Bảng từ { $file }, dòng { $line } bị bỏ qua: { $problem } Dòng này ghi: “{ $words }”.
glossary-unread = Không dùng được bảng từ { $file }, trợ lý chỉ dùng các từ có sẵn. { $reason }
glossary-problem-one-column = Cần đủ hai cột: “người dân nói” rồi đến “văn bản viết”.
glossary-problem-many-columns = Có nhiều hơn hai cột; nếu trong ô có dấu phẩy thì đặt cả ô trong dấu ngoặc kép, hoặc ngăn hai cột bằng dấu chấm phẩy.
glossary-problem-no-words = Có cột không chứa chữ nào.
glossary-problem-only-asks = “Người dân nói” chỉ có từ để hỏi hoặc từ nối, câu hỏi nào cũng chứa.
glossary-problem-too-long = Quá dài: “người dân nói” tối đa 8 tiếng, “văn bản viết” tối đa 20 tiếng.
glossary-problem-twice = Đã có ở một dòng phía trên.
glossary-problem-too-many = Quá 1.000 dòng; dòng này và các dòng sau không dùng.
