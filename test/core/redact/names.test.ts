import { describe, expect, it } from "vitest"
import { redact } from "../../../src/core/redact/redact.ts"
import { fold } from "../../../src/core/text.ts"

const NAMES =
  `Nguyễn Thị Hồng Gấm|Trần Đại Quang Anh|Lê Minh Triết|Phạm Thu Hương|Hoàng Đức Cảnh|Huỳnh Ngọc Diễm|Phan Đình Tùng|Vũ Mạnh Cường
Võ Thị Ngọc Sương|Đặng Hữu Nghĩa|Bùi Xuân Phái Anh|Đỗ Kim Ngân|Ngô Bảo Khánh|Dương Quốc Hưng|Lý Thị Sáng|Đinh Trọng Nhân|Đoàn Văn Hậu
Trịnh Hoài Nam|Mai Thanh Thảo|Trương Mỹ Hoa|Lâm Chí Thiện|Đào Duy Tân|Hà Thúy Quỳnh|Cao Văn Lầu|Lương Thị Yến|Tạ Minh Tâm|Tô Hồng Vân
Phùng Quang Thắng|Quách Tuấn Kiệt|Thái Thị Liên|Châu Ngọc Bích|Nông Văn Páo|Giàng Thị Mỷ|Lò Văn Pành|Sùng A Lử|Kiều Thị Loan|Tăng Thị Thu
Nguyễn Phước Vĩnh Long|Lê Nguyễn Bảo Ngọc|Trần Lê Gia Hân|Nguyễn Lan|Trần Tiến|Lê Oanh|Phạm Hùng Vĩ|Vi Văn Định|Hứa Thị Phấn|Bế Văn Đàn Anh`
    .split(/[|\n]/)
    .map((name) => name.trim())

const own = (name: string) => name.split(" ").at(-1)!
const capitals = (name: string) => fold(name).replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase())

type Frame = (name: string) => readonly [before: string, name: string, behind: string]

/** How many of these names are still there, of those that are asked about so. */
function left(frame: Frame): string[] {
  return NAMES.filter((one) => {
    const [before, name, behind] = frame(one)
    return redact(before + name + behind).text !== `${before}[họ tên]${behind}`
  })
}

describe("a name is gone, and nothing else", () => {
  it.each<readonly [string, Frame]>([
    ["at the beginning", (name) => ["", name, " xin hỏi về thủ tục khai sinh"]],
    ["inside", (name) => ["Cho tôi hỏi ", name, " có được miễn đảng phí không?"]],
    ["behind a word of respect", (name) => ["Bà ", name, " lấn đất thì xử lý thế nào?"]],
    ["the own name alone", (name) => ["Đồng chí ", own(name), " vắng họp nhiều lần thì sao?"]],
    ["short for comrade", (name) => ["đ/c ", own(name), " nộp đảng phí muộn"]],
    ["said by its bearer", (name) => ["Tôi tên là ", name, ", hỏi về lương hưu"]],
    ["in a form", (name) => ["Họ và tên: ", name, "; nội dung: hỏi về đất"]],
    ["without accents", (name) => ["Toi la ", capitals(name), ", xin hoi ve thue"]],
    ["behind an office", (name) => ["Bí thư ", name, " ký có đúng không?"]],
    ["in brackets", (name) => ["Người bán (", name, ") không giao đất"]],
  ])("%s", (_where, frame) => {
    expect(left(frame)).toEqual([])
  })
})

// Families and names that are other words besides ("sùng", "hứa") are known by their capitals or a word of respect.
describe("of names in small letters few are left", () => {
  it.each<readonly [string, Frame, number]>([
    ["with accents", (name) => ["", name.toLowerCase(), " xin hỏi về thuế"], 2],
    ["inside", (name) => ["cho hỏi ", name.toLowerCase(), " có phải nộp thuế không"], 2],
    ["behind a word of respect", (name) => ["ông ", name.toLowerCase(), " lấn đất thì sao"], 2],
    ["the own name", (name) => ["chị ", own(name).toLowerCase(), " có phải nộp thuế không"], 2],
    ["without accents", (name) => ["", fold(name), " xin hoi ve thue"], 2],
    [
      "without accents, behind a word of respect",
      (name) => ["ong ", fold(name), " co duoc tro cap khong"],
      2,
    ],
    ["nothing but capitals", (name) => ["TÔI LÀ ", name.toUpperCase(), ", XIN HỎI VỀ THUẾ ĐẤT"], 2],
  ])("%s", (_where, frame, most) => {
    expect(left(frame).length, left(frame).join(", ")).toBeLessThanOrEqual(most)
  })
})
