import type { Words } from "./words.ts"

/**
 * Who is spoken of. "child" and "elder" are the speaker ("con", "bác") as well as others; "proxy" says that somebody
 * answers for somebody else.
 */
export const PEOPLE_WORDS: Words = [
  ["oi", "ơi | ui | ưi"],
  [
    "me",
    `tôi | tui | !tớ | tao | tau | mình | em | choa | tụi em | tụi tui | bọn em | bọn tôi | chúng tôi
      chúng em | chúng cháu | bản thân | bản thân tôi | vợ chồng em | vợ chồng tôi | hai vợ chồng em
      hai vợ chồng tôi`,
  ],
  ["child", "con | cháu"],
  ["elder me", "anh em"],
  ["elder", "anh | chị | bác | chú | cô | ông | bà | !dì | cậu | mợ | thím | sếp | thầy"],
  ["comrade", "đồng chí | đ/c"],
  [
    "kin",
    `bố | mẹ | ba | !má | !mạ | !bọ | !tía | !vợ | vợ em | vợ tôi | vợ tui | vợ mình | chồng | ông xã | bà xã
      ông cụ | bà cụ | !cụ | ông nội | bà nội | ông ngoại | bà ngoại | chị nhà tôi | chị nhà em | anh nhà tôi
      anh nhà em | bà nhà tôi | ông nhà tôi | bà nhà em | ông nhà em | bố mẹ | ba má | bố mẹ nó | mẹ nó
      vợ con | con em | con tôi | con tui | con mình | con cháu | con gái | con trai | con út | con dâu
      con rể | con nhỏ | cháu nội | cháu ngoại | cháu nhà | cháu nó | con nó | cháu nhỏ | các con | các cháu
      thằng út | thằng bé | thằng cu | con bé | !bé | em bé | em gái | em trai | anh trai | chị gái
      người nhà | tụi nhỏ | mấy đứa nhỏ | hai đứa | sắp nhỏ | nhà nội | nhà ngoại | bên vợ | bên chồng
      bên nội | bên ngoại`,
  ],
  [
    "third",
    `anh ấy | chị ấy | ông ấy | bà ấy | bác ấy | !ảnh | !ổng | !bả | cậu ấy | bạn tôi | bạn em | đồng chí ấy
      !họ | ai cũng | không ai`,
  ],
  ["all", "mọi người | cả nhà | bà con | các bác | các anh | các chị | các đồng chí | anh chị em | các cụ"],
  [
    "proxy",
    `nhờ em báo | nhờ em nhắn | nhờ cháu báo | nhờ cháu nhắn | nhờ con báo | nhờ con nhắn | nhờ tôi báo
      nhờ tôi nhắn | nhờ mình báo | bảo em báo | bảo cháu báo | bảo em nhắn | bảo cháu nhắn | dặn em báo
      dặn cháu báo | báo hộ | báo thay | báo giùm | thay mặt | đi thay | họp thay | dự thay | trả lời thay
      trả lời hộ | nhắn hộ | nhắn thay | xin hộ | xin phép hộ`,
  ],
]
