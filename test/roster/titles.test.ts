import { describe, expect, it } from "vitest"
import { readTitles } from "../../src/roster/titles.ts"

describe("a title", () => {
  it.each([
    ["Bí thư", ["secretary"]],
    ["BT", ["secretary"]],
    ["Bí thư chi bộ thôn Đông", ["secretary"]],
    ["bi thu chi bo", ["secretary"]],
    ["Phó Bí thư", ["deputy"]],
    ["PBT chi bộ", ["deputy"]],
    ["Chi ủy viên", ["committee"]],
    ["Chi uỷ", ["committee"]],
    ["CUV", ["committee"]],
    ["Ủy viên", ["committee"]],
    ["Bí thư (từ 2020)", ["secretary"]],
    ["Bí thư chi bộ cơ sở", ["secretary"]],
    ["Đảng viên", ["member"]],
    ["ĐV dự bị", ["probationary"]],
    ["ĐVDB", ["probationary"]],
    ["Chính thức", ["member"]],
    ["Đảng viên được miễn công tác, sinh hoạt", ["exempt"]],
    ["Miễn SHĐ", ["exempt"]],
    ["Sinh hoạt tạm thời nơi khác", ["elsewhere"]],
    ["Chính thức, Miễn sinh hoạt", ["member", "exempt"]],
  ])("%j is read", (text, roles) => {
    const read = readTitles(text)
    expect(read.roles.filter((role) => roles.includes(role))).toEqual(roles)
    expect(read.roles.every((role) => roles.includes(role))).toBe(true)
  })

  it.each([
    "Bí thư Đoàn thanh niên",
    "Bí thư chi đoàn",
    "Bí thư Đảng ủy xã",
    "Phó Bí thư Đảng ủy",
    "Nguyên Bí thư chi bộ",
    "Đảng ủy viên",
    "Ủy viên UBND xã",
    "Trợ lý bí thư",
    "Trưởng thôn",
    "Sinh hoạt tạm thời đến",
  ])("%j gives nobody a right in the cell", (text) => {
    expect(readTitles(text)).toEqual({ roles: [], left: [text] })
  })

  it("of several is each read alone", () => {
    expect(readTitles("Bí thư chi bộ - Trưởng thôn")).toEqual({ roles: ["secretary"], left: ["Trưởng thôn"] })
    expect(readTitles("Phó bí thư kiêm Chi hội trưởng CCB").roles).toEqual(["deputy"])
  })
})
