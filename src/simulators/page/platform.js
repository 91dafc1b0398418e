const PLATFORMS = {
  telegram: {
    send: "sendMessage",
    hasButtons: true,
    canFollow: false,
    textLimit: 4096,
    // The first thing that everybody says there.
    opening: { label: "Bắt đầu", text: "/start" },
    hint: "Bấm nút dưới câu trả lời, hoặc gõ số của nút.",
  },
  "zalo-bot": {
    send: "sendMessage",
    hasButtons: false,
    canFollow: false,
    textLimit: 2000,
    hint: "Zalo Bot không có nút: gõ số đứng trước lựa chọn.",
  },
  "zalo-oa": {
    send: "message/cs",
    hasButtons: true,
    canFollow: true,
    textLimit: 2000,
    hint: "Tài khoản chỉ được nhắn cho người vừa nhắn hay bấm nút trong 7 ngày.",
  },
}

/** What sets the platform of this page apart from the others. */
export const platform = PLATFORMS[document.documentElement.dataset.platform]
