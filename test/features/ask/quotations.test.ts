import { describe, expect, it } from "vitest"
import { plainText } from "../../../src/core/channel.ts"
import { present } from "../../../src/features/ask/present.ts"
import type { Paper } from "./papers.ts"
import { quotesOf, texts, useShelf } from "./talk.ts"

const PITCH_RULES: Paper = {
  file: "quy-che-san-bong.txt",
  number: "21-QC/UBND",
  type: "Quy chế",
  title: "Quy chế sử dụng sân bóng",
  date: "2026-02-10",
  text: `ỦY BAN NHÂN DÂN XÃ
Số 21-QC/UBND
QUY CHẾ
sử dụng sân bóng
Điều 1. Thuê sân
1. Mỗi đội thuê sân bóng tối đa 02 giờ một buổi.
2. Phí thuê sân bóng là 150.000 đồng một giờ.
Điều 2. Giữ gìn sân bóng
Người thuê sân bóng giữ gìn cỏ, lưới, cột và hàng rào như của nhà mình. Xe để ngoài cổng, không chạy vào đường pít. Nước uống mang theo, vỏ chai mang về. Ai làm hỏng lưới phải đền trong 05 ngày. Người trông sân ghi sổ trước và sau mỗi buổi, hai bên cùng ký, sổ để ở nhà văn hóa cho mọi người xem. Trẻ em dưới mười tuổi vào sân phải có người lớn đi cùng. Đèn tắt lúc 21 giờ, sau đó không đội nào được ở lại trong sân, kể cả khi đã nộp xong tiền thuê cho cả buổi tối hôm đó.
Điều 3. Ngày hội
1. Mỗi đội có 07 người.
2. Ngày hội sân bóng được tổ chức khi có trên hai phần ba số đội tán thành.
`,
}

const TREE_RULES: Paper = {
  file: "quy-uoc-cay-da.txt",
  number: "23-QU/CĐ",
  type: "Quy ước",
  title: "Quy ước giữ cây đa",
  date: "2026-02-11",
  text: `CỘNG ĐỒNG DÂN CƯ
Số 23-QU/CĐ
QUY ƯỚC
giữ cây đa
Điều 1. Lá cây
1. Người trong thôn được hái lá làm thuốc vào buổi sáng khi sương đã tan. Lá hái về được phơi ở sân đình, người trông đình ghi lại số rổ và tên người mang về. Không ai trèo quá chạc thứ ba, không ai mang dao hay móc sắt lên cây. Trời mưa giông thì mọi người đứng xa gốc, trẻ nhỏ không lại gần. Người trong thôn được hái lá làm thuốc phải rào lại gốc cây. Cành khô rụng xuống để nguyên chỗ cũ cho người quét sân gom về bếp đình.
`,
}

const FOREST_DECISION: Paper = {
  file: "quyet-dinh-trong-rung.txt",
  number: "77/2026/QĐ-UBND",
  type: "Quyết định",
  title: "Quyết định về hỗ trợ trồng rừng trên địa bàn tỉnh Nghệ An",
  issuer: "Ủy ban nhân dân tỉnh Nghệ An",
  date: "2026-03-01",
  text: `ỦY BAN NHÂN DÂN TỈNH NGHỆ AN
Số: 77/2026/QĐ-UBND
QUYẾT ĐỊNH
Về hỗ trợ trồng rừng trên địa bàn tỉnh Nghệ An
Điều 1. Mức hỗ trợ
Hộ trồng rừng gỗ lớn được hỗ trợ 8.000.000 đồng mỗi héc-ta.
Điều 2. Người khai thác rừng
Người khai thác rừng được bồi dưỡng theo quy định của Bộ trưởng.
`,
}

const FEES: Paper = {
  file: "muc-thu.html",
  number: "31/2026/NQ-HĐND",
  type: "Nghị quyết",
  title: "Nghị quyết về mức thu tại bãi giữ xe",
  date: "2026-04-01",
  text: `<html><body><p>HỘI ĐỒNG NHÂN DÂN XÃ</p><p>Số: 31/2026/NQ-HĐND</p><p>NGHỊ QUYẾT</p>
<p>Về mức thu tại bãi giữ xe</p><p>Điều 1. Mức thu</p><p>Đơn vị tính: 1.000 đồng/lượt</p>
<table><tr><td>Loại xe</td><td>Ban ngày</td><td>Ban đêm</td></tr><tr><td>Xe đạp</td><td>1</td><td>2</td></tr>
<tr><td>Xe máy</td><td>3</td><td>5</td></tr><tr><td>Ô tô</td><td>15</td><td>25</td></tr>
<tr><td>Xe tải</td><td>20</td><td>30</td></tr><tr><td>Máy kéo</td><td>10</td><td>15</td></tr></table>
<p>Điều 2. Quản lý</p><p>Trưởng thôn quản lý bãi giữ xe.</p></body></html>`,
}

const CALENDAR: Paper = {
  file: "lich-don-ve-sinh.txt",
  number: "09-KH/UBND",
  type: "Kế hoạch",
  title: "Kế hoạch dọn vệ sinh đường làng",
  date: "2026-01-05",
  text: `ỦY BAN NHÂN DÂN XÃ
Số 09-KH/UBND
KẾ HOẠCH
dọn vệ sinh đường làng
Điều 1. Lịch
1. Đợt một: các xóm dọn vệ sinh đường làng ngày 15/3/2026.
2. Đợt hai: các xóm dọn vệ sinh đường làng ngày 20/12/2026.
3. Đợt ba: các xóm dọn vệ sinh đường làng ngày 10/9/2026.
`,
}

const shelf = useShelf([PITCH_RULES, TREE_RULES, FOREST_DECISION, FEES, CALENDAR])

describe("a quotation", () => {
  it("answers each part of a question that asks two things", async () => {
    const quotes = quotesOf(await shelf.ask("mỗi đội có mấy người, làm hỏng lưới phải đền trong mấy ngày"))
    expect(quotes.join("\n")).toContain("Mỗi đội có 07 người.")
    expect(quotes.join("\n")).toContain("phải đền trong 05 ngày")
  })

  it("of a long clause is its best sentences, with the figure asked for", async () => {
    const [quote] = quotesOf(await shelf.ask("làm hỏng lưới sân bóng phải đền trong mấy ngày"))
    expect(quote).toContain("Ai làm hỏng lưới phải đền trong 05 ngày.")
    expect(quote!.length).toBeLessThanOrEqual(420)
    expect(PITCH_RULES.text).toContain(quote)
  })

  it("of a long clause is rather its beginning, which states the rule", async () => {
    const [quote] = quotesOf(await shelf.ask("người trong thôn được hái lá cây làm thuốc phải không"))
    expect(quote).toMatch(/^1\. Người trong thôn được hái lá làm thuốc/)
  })

  it("is found by what documents call the thing that was typed", async () => {
    const [quote] = quotesOf(await shelf.ask("ngày hội sân bóng cần bao nhiêu đội đồng ý"))
    expect(quote).toContain("hai phần ba số đội tán thành")
  })

  it("is not taken from another province's rule", async () => {
    const [quote] = quotesOf(await shelf.ask("trồng rừng gỗ lớn ở Nghệ An được hỗ trợ bao nhiêu tiền"))
    expect(quote).toContain("8.000.000 đồng")
    expect(await shelf.ask("trồng rừng gỗ lớn ở Thanh Hóa được hỗ trợ bao nhiêu tiền")).toMatchObject({
      outcome: "not_found",
    })
  })

  it("is not shown when it lacks the amount that was asked for", async () => {
    expect(await shelf.ask("người khai thác rừng được bồi dưỡng bao nhiêu tiền")).toMatchObject({
      outcome: "not_found",
    })
  })

  it("of a row is read with the head of its table", async () => {
    const answer = await shelf.ask("giữ xe máy ban đêm thu bao nhiêu tiền")
    const quote = answer.outcome === "answered" ? answer.citations[0]!.quote : undefined
    expect(quote).toEqual({
      lead: "Đơn vị tính: 1.000 đồng/lượt\nLoại xe\tBan ngày\tBan đêm",
      text: "Xe máy\t3\t5",
    })
  })

  it("of a calendar is the day to come, not those that are over", async () => {
    const [first] = quotesOf(await shelf.ask("các xóm dọn vệ sinh đường làng ngày nào"))
    expect(first).toContain("ngày 20/12/2026")
  })

  it("stands with its source on one line, so that an answer has five at most", async () => {
    for (const question of ["thuê sân bóng được mấy giờ, phí bao nhiêu tiền?", "sân bóng", "quy chế 21"]) {
      const text = plainText({ parts: present(texts, await shelf.ask(question), question).parts })
      expect(text.split("\n").length, text).toBeLessThanOrEqual(5)
    }
  })
})
