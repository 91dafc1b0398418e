cli-cases-takes = { $unit } nhận phản ánh của người dân.
cli-cases-takes-not = { $unit } không nhận phản ánh mới.
cli-cases-still-open = Chú ý: { $unit } còn { $open } phản ánh đang giải quyết; những phản ánh ấy vẫn phải được trả lời đúng hạn.
